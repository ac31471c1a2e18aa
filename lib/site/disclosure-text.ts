import type { BesideAddress } from '#lib/article/address.ts'
import { toPath } from '#lib/article/paths.ts'
import { disclosureRecordOf } from './disclosure-record.ts'
import { jsonText } from './json-text.ts'
import type { Site } from './site.ts'

/** The disclosure record beside an article's page, or `null` where readers find no article. */
export function disclosureText(address: BesideAddress, site: Site): string | null {
  const path = toPath({ ...address, kind: 'article' })
  const entry = site.editions.get(address.locale)?.byPath.get(path)
  return entry ? jsonText(disclosureRecordOf(entry, site)) : null
}
