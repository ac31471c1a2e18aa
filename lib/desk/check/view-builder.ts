import type { Article } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { testPublication } from '#lib/content/builders.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { ArticleRule } from './article-rule.ts'
import { type ArticleView, toArticleView } from './article-view.ts'
import { loadDetector } from './detect-language.ts'
import { targetsOf } from './targets.ts'

const plainPicture = {
  name: '',
  width: 3,
  height: 2,
  widths: [],
  isTransparent: false,
  sourceType: null,
  hasPosition: false,
}

/** A publication for tests that requires a gate of what AI wrote. */
const strictPublication: Publication = {
  ...testPublication,
  requiredGates: { generated: ['facts'], assisted: [], none: [], unknown: [] },
}

/** Pictures of every kind that rules tell apart. */
const media = new Map(
  [
    { path: '/media/kutter.jpg' },
    { path: '/media/abgebrochen.jpg', fault: 'broken' as const },
    { path: '/media/broken-off.jpg', fault: 'broken' as const },
    { path: '/media/riesig.png', fault: 'too-large' as const },
    { path: '/media/huge.png', fault: 'too-large' as const },
    { path: '/media/skript.svg', fault: 'script' as const },
    { path: '/media/script.svg', fault: 'script' as const },
    { path: '/media/mond.jpg', picture: { ...plainPicture, sourceType: 'trainedAlgorithmicMedia' } },
  ].map(({ path, ...known }) => [path, { disk: path, bytes: null, seconds: null, ...known }] as const),
)

const detectLanguage = await loadDetector()

interface ViewOptions {
  readonly language?: string
  readonly path?: string
  readonly publication?: Publication
  /** Articles beside it. */
  readonly others?: readonly Article[]
}

/** An article for tests as rules look at it: a whole file, or a body behind front matter that says AI wrote it. */
export function viewFrom(
  written: string,
  {
    language = 'de',
    path = 'articles/2026-01-12-hallo.md',
    publication = strictPublication,
    others = [],
  }: ViewOptions = {},
): ArticleView {
  const text = written.startsWith('---\n')
    ? written
    : `---\ntitle: Hallo\nlanguage: ${language}\nai: generated\n---\n${written}\n`
  const { article, issues } = parseArticle({ path, content: text }, { publication, messages: messagesIn('en') })
  if (!article) throw new Error(`No article: ${issues.map(({ message }) => message).join(' ')}`)
  const library: Library = {
    publication,
    articles: [article, ...others],
    pages: [],
    issues: [],
    leftOut: [],
    media,
  }
  return toArticleView(article, text, {
    library,
    targets: targetsOf(library, true),
    detectLanguage,
    marksTeasers: true,
  })
}

/** The parts of a text that break a rule. */
export function foundBy(rule: ArticleRule, written: string, options: ViewOptions = {}): readonly string[] {
  const view = viewFrom(written, options)
  return rule.find(view).map(({ start, end }) => view.text.slice(start, end))
}
