import type { Edition } from '#lib/article/edition.ts'
import { hrefOf } from './hrefs.ts'
import type { Site } from './site.ts'

/** The link to what somebody wrote and reviewed, by their key; `null` for those who have no page here. */
export function personHref(key: string | null, { locale, people }: Edition, site: Site): string | null {
  return key !== null && people.has(key) ? hrefOf({ kind: 'person', locale, person: key }, site) : null
}
