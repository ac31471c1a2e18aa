import type { PageAddress } from '#lib/article/address.ts'
import type { Words } from '#lib/i18n/words.ts'
import { hrefOf } from './hrefs.ts'
import type { Site } from './site.ts'
import type { Pager } from './view-parts.ts'

/** Links from list page `number` to its neighbours; the page after the last numbered one is the front. */
export function pagerAt(
  number: number,
  last: number,
  frontAt: string,
  olderAt: (number: number) => PageAddress,
  words: Words,
  site: Site,
): Pager {
  const older = number > 1 ? { href: hrefOf(olderAt(number - 1), site), text: words.older } : null
  if (number > last) return { newer: null, older }
  return { newer: { href: number === last ? frontAt : hrefOf(olderAt(number + 1), site), text: words.newer }, older }
}
