import type { FeedFormat } from '#lib/article/address.ts'
import { selections } from '#lib/site/selection.ts'
import { currentSite } from './current-site.ts'
import { noText, textResponse } from './text-response.ts'

export interface SelectionParams {
  readonly locale: string
  /** As the address has it; Next checks nothing. */
  readonly selection: string
}

/** The feeds of all editions that hold only some articles. */
export async function selectedFeedParams(): Promise<SelectionParams[]> {
  const locales = [...(await currentSite()).editions.keys()]
  return locales.flatMap(locale => selections.map(selection => ({ locale, selection })))
}

/** Answers with one of these feeds. */
export async function selectedFeedResponse(format: FeedFormat, params: Promise<SelectionParams>): Promise<Response> {
  const { locale, selection: name } = await params
  const selection = selections.find(one => one === name)
  if (selection === undefined) return noText()
  return textResponse({ kind: 'selected-feed', format, locale, selection })
}
