import type { PageAddress } from '#lib/article/address.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { gateStates } from '#lib/article/review.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { gateName } from '#lib/i18n/known-names.ts'
import { localized } from '#lib/publication/localized.ts'
import { contactLink } from './contact-link.ts'
import { headOf } from './head.ts'
import { hrefOf } from './hrefs.ts'
import { pagerAt } from './pager-at.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { lineViewOf } from './teaser-view.ts'
import { personTranslations } from './translations.ts'
import type { PersonView } from './view.ts'

/** What somebody of the newsroom wrote and reviewed: the newest (`number` null) or one of the numbered older pages. */
export function personViewOf(edition: Edition, key: string, number: number | null, site: Site): PersonView | null {
  const { locale } = edition
  const found = edition.people.get(key)
  const entries = number === null ? found?.listing.front : found?.listing.older[number - 1]
  if (!found || !entries) return null
  const { person, listing } = found
  const words = wordsFor(locale)
  const first: PageAddress = { kind: 'person', locale, person: key }
  const olderAt = (page: number): PageAddress => ({ kind: 'person-older', locale, person: key, number: page })
  const title = number === null ? person.name : `${person.name} · ${words.olderPage(number)}`
  const path = toPath(number === null ? first : olderAt(number))
  const translations = number === null ? personTranslations(key, site) : new Map()
  const head = headOf({ edition, title, description: words.personTitle(person.name), path, translations }, site)
  const last = listing.older.length
  return {
    kind: 'person',
    name: person.name,
    role: localized(person.role, locale),
    url: person.url === null ? null : contactLink(person.url),
    number,
    shell: shellOf({ edition, head, translations }, site),
    lines: entries.map(entry => ({ line: lineViewOf(entry, site), parts: partsIn(entry, key, locale, site) })),
    pager: pagerAt(number ?? last + 1, last, hrefOf(first, site), olderAt, words, site),
  }
}

/** What somebody did for an article, a phrase each: wrote it, checked one of its gates, also where others checked it after them. */
function partsIn({ article }: Entry, key: string, locale: string, site: Site): readonly string[] {
  const { timeZone } = site.library.publication
  const words = wordsFor(locale)
  const own = article.reviews.filter(({ by }) => by === key)
  const reviews = gateStates({ ...article, reviews: own }, []).flatMap(gate => {
    if (gate.state === 'open') return []
    const checked = words.personChecked(gateName(gate.gate, words), formatDay(gate.at, locale, timeZone))
    return [gate.state === 'passed' ? checked : `${checked} (${words.review.void})`]
  })
  return article.authors.some(author => author.key === key) ? [words.personWrote, ...reviews] : reviews
}
