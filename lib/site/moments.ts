import type { Instant } from '#lib/article/article.ts'
import { toRfc3339 } from '#lib/feeds/machine-dates.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import type { Site } from './site.ts'
import type { Moment } from './view-parts.ts'

/** An instant as a page shows it: the day, in the language and the publication's zone. */
export function momentOf(instant: Instant, locale: string, site: Site): Moment {
  return { iso: toRfc3339(instant), text: formatDay(instant, locale, site.library.publication.timeZone) }
}
