import { parsePath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { hrefTo } from './hrefs.ts'
import type { Site } from './site.ts'
import type { RedirectView } from './view.ts'

/** The page at a former address, which leads on to `to` (a path within the site). */
export function redirectViewOf(to: string, site: Site): RedirectView {
  const { publication } = site.library
  const address = parsePath(to)
  const lang = address !== null && 'locale' in address ? address.locale : publication.languages[0]
  const words = wordsFor(lang)
  return {
    kind: 'redirect',
    lang: words.locale,
    title: words.moved,
    sentence: words.movedTo(to),
    href: hrefTo(to, site),
    canonical: permalink(to, publication),
  }
}
