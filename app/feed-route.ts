import type { FeedFormat } from '#lib/article/address.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { currentSite } from './current-site.ts'
import { textResponse } from './text-response.ts'

export interface FeedParams {
  readonly locale: string
  readonly topic?: string
}

/** The feeds of all editions. */
export async function editionFeedParams(): Promise<FeedParams[]> {
  return [...(await currentSite()).editions.keys()].map(locale => ({ locale }))
}

/** Next refuses to export a route without a single path; a topic of this name exists nowhere. */
const noTopic = { locale: '-', topic: '-' }

/** The feeds of all topics for an export; a server renders them when first asked for. */
export async function topicFeedParams(): Promise<FeedParams[]> {
  if (!readEnvironment().isNextExport) return []
  const { editions } = await currentSite()
  const params = [...editions.values()].flatMap(({ locale, topics }) =>
    [...topics.keys()].map(topic => ({ locale, topic })),
  )
  return params.length === 0 ? [noTopic] : params
}

/** Answers with one feed. */
export async function feedResponse(format: FeedFormat, params: Promise<FeedParams>): Promise<Response> {
  const { locale, topic } = await params
  return textResponse({ kind: 'feed', format, locale, topic: topic === undefined ? null : decodeURIComponent(topic) })
}
