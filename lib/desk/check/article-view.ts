import type { Root } from 'mdast'
import type { Article } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { splitFrontMatter } from '#lib/content/front-matter.ts'
import { placedTree } from '#lib/markdown/placed-tree.ts'
import type { DetectLanguage } from './detect-language.ts'
import { once } from './once.ts'
import { type PlacedSource, placeSources } from './placed-sources.ts'
import { type Places, placesIn } from './places-in.ts'
import { proseOf } from './prose-of.ts'
import type { Span } from './span.ts'
import { splitStory } from './split-story.ts'
import type { Targets } from './targets.ts'

/** What rules know beyond the article itself. */
export interface Surroundings {
  readonly library: Library
  readonly targets: Targets
  readonly detectLanguage: DetectLanguage
  /** Whether most articles of the publication say where their teaser ends. */
  readonly marksTeasers: boolean
}

/** An article as rules look at it: what it says, and where in its file. Parts that cost something are made when they are asked for. */
export interface ArticleView extends Surroundings {
  readonly article: Article
  /** The whole file. */
  readonly text: string
  readonly places: Places
  /** All blocks of the body, which know their lines within it. */
  readonly whole: Root
  /** The blocks without the list of sources. */
  readonly story: Root
  /** Those of the front matter, then those of the list in the text. */
  readonly sources: readonly PlacedSource[]
  /** The body with its phrases' offsets in it, as CommonMark. */
  readonly placed: () => Root
  /** The body with blanks for all that is no words: code, HTML, addresses, marks. Offsets are those of the body. */
  readonly prose: () => string
  /** Where part of the body stands in the file. */
  readonly spanOf: (start: number, end: number) => Span
  /** Where lines of the body stand in the file; they count from 1. */
  readonly linesOf: (first: number, last?: number) => Span
  /** Where a field of the front matter stands, or the first line. */
  readonly fieldSpan: (...names: readonly string[]) => Span
}

/** Looks at an article. Throws a RangeError for a text that cannot be read as Markdown. */
export function toArticleView(article: Article, text: string, surroundings: Surroundings): ArticleView {
  const split = splitFrontMatter(text)
  const bodyStart = split.kind === 'split' ? text.length - split.body.length : 0
  const places = placesIn(text)
  const { whole, story, listed, listLine } = splitStory(article.text.body)
  const linesOf = (first: number, last = first): Span => ({
    start: places.lineStart(article.bodyLine + first),
    end: Math.max(places.lineStart(article.bodyLine + first), places.lineEnd(article.bodyLine + last)),
  })
  // What Jekyll's Liquid stood for has its own columns, but keeps its lines.
  const isAsWritten = article.text.body.length === text.length - bodyStart && text.endsWith(article.text.body)
  const bodyPlaces = once(() => placesIn(article.text.body))
  const placed = once(() => placedTree(article.text.body))
  return {
    ...surroundings,
    article,
    text,
    places,
    whole,
    story,
    sources: placeSources({ article, listed, text, bodyStart, listStart: linesOf(listLine).start }),
    placed,
    prose: once(() => proseOf(article.text.body, placed())),
    spanOf: (start, end) =>
      isAsWritten
        ? { start: bodyStart + start, end: bodyStart + end }
        : linesOf(bodyPlaces().placeAt(start).line, bodyPlaces().placeAt(end).line),
    linesOf,
    fieldSpan: (...names) => fieldSpan(text.slice(0, bodyStart), names) ?? { start: 0, end: places.lineEnd(1) },
  }
}

function fieldSpan(frontMatter: string, names: readonly string[]): Span | null {
  for (const name of names) {
    const found = new RegExp(`^${name}[ \\t]*:.*$`, 'm').exec(frontMatter)
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length }
  }
  return null
}
