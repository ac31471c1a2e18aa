import type { Edition } from '#lib/article/edition.ts'
import type { StandingPage } from '#lib/article/library.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { renderMarkdown } from '#lib/markdown/render-markdown.ts'
import { correctionDays } from './corrections-view.ts'
import { figuresView } from './figures-view.ts'
import { headOf } from './head.ts'
import { labelExamples } from './label-view.ts'
import { wordFor } from './pictures.ts'
import { renderOptions } from './rendering.ts'
import { responsibleView } from './responsible-view.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { pageTranslations } from './translations.ts'
import type { NotFoundView, StandingView } from './view.ts'

/** A standing page: about, how we use AI, imprint. */
export function standingViewOf(edition: Edition, slug: string, site: Site): StandingView | null {
  const page = edition.pages.find(candidate => candidate.slug === slug)
  if (!page) return null
  const translations = pageTranslations(page, site)
  const path = toPath({ kind: 'standing', locale: page.language, slug: page.slug })
  const head = headOf({ edition, title: page.title, description: page.title, path, translations }, site)
  return {
    kind: 'standing',
    title: page.title,
    isInterface: page.file === '',
    shell: shellOf({ edition, head, translations }, site),
    content:
      page.format === 'mdx'
        ? { mdx: page.body, options: renderOptions(page, site, null) }
        : { html: standingHtml(page, site) },
    responsible: responsibleView(edition.locale, site),
    labelExamples: labelExamples(wordsFor(edition.locale), site),
    figures: page.key === 'ai' ? figuresView(edition.locale, site) : null,
    corrections: page.key === 'corrections' ? correctionDays(edition, site) : null,
  }
}

/** The text of a standing page written in Markdown as safe HTML. */
export function standingHtml(page: StandingPage, site: Site): string {
  return renderMarkdown(page.body, renderOptions(page, site, null))
}

/** What the site answers today to all that may be an address in a page written in MDX, which is not rendered to find out. */
export function mdxAnswers(page: StandingPage, site: Site): readonly (string | null)[] {
  const { resolve } = renderOptions(page, site, null)
  const written = page.body.match(/<[^<>\n]+>|"[^"\n]+"|'[^'\n]+'|[^\s"'()<>[\]]+/g) ?? []
  return written.map(word => wordFor(resolve(word.replace(/^[<"']|[>"']$/g, '')), site))
}

/** What a reader sees where there is no page. */
export function notFoundViewOf(edition: Edition, site: Site): NotFoundView {
  const words = wordsFor(edition.locale)
  const head = headOf({ edition, title: words.notFound, description: words.notFoundHint, path: null }, site)
  return { kind: 'not-found', shell: shellOf({ edition, head }, site) }
}
