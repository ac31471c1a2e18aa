import type { FeedFormat, Selection } from '#lib/article/address.ts'
import { selections } from '#lib/site/selection.ts'
import { currentSite } from './current-site.ts'
import { textResponse } from './text-response.ts'

export interface SelectionParams {
  readonly locale: string
  readonly selection: Selection
}

/** The feeds of all editions that hold only some articles. */
export async function selectedFeedParams(): Promise<SelectionParams[]> {
  const locales = [...(await currentSite()).editions.keys()]
  return locales.flatMap(locale => selections.map(selection => ({ locale, selection })))
}

/** Answers with one of these feeds. */
export async function selectedFeedResponse(format: FeedFormat, params: Promise<SelectionParams>): Promise<Response> {
  const { locale, selection } = await params
  if (selection !== 'reviewed' && selection !== 'not-generated') return new Response('Not found\n', { status: 404 })
  return textResponse({ kind: 'selected-feed', format, locale, selection })
}
