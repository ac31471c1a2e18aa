import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Involvement } from '#lib/publication/publication.ts'

/** The IPTC vocabulary of digital source types; its concepts have http addresses. */
export const IPTC_SCHEME = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** Members of schema.org's `IPTCDigitalSourceEnumeration`; it has none for human work. */
export const schemaSourceTypes: Readonly<Record<Involvement, string | null>> = {
  generated: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  assisted: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  none: null,
  unknown: null,
}

/** Terms under `IPTC_SCHEME`. `digitalCreation` is for the disclosure record alone. */
export const iptcTerms: Readonly<Record<Involvement, string | null>> = {
  generated: 'trainedAlgorithmicMedia',
  assisted: 'compositeWithTrainedAlgorithmicMedia',
  none: 'digitalCreation',
  unknown: null,
}

/** Content of `<meta name="ai-disclosure">`; `null` leaves it out, as silence asserts nothing. */
export function aiDisclosureMeta({
  involvement,
  status,
}: Pick<Disclosure, 'involvement' | 'status'>): 'ai-assisted' | 'ai-autonomous' | 'human-only' | null {
  if (involvement === 'unknown') return null
  if (involvement === 'none') return 'human-only'
  return status === 'editorial' ? 'ai-assisted' : 'ai-autonomous'
}
