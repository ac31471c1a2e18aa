import type { FeedFormat } from '#lib/article/address.ts'
import { filteredFeed } from '#lib/site/filtered-feed.ts'
import { mediaTypeOf } from '#lib/site/media-types.ts'
import { currentSite } from './current-site.ts'
import { noText } from './text-response.ts'

interface FilteredFeedParams {
  readonly locale: string
}

/** How a route answers to the query of a feed: with the feed, or with 400 and what is wrong with the query. */
export function filteredFeedResponse(format: FeedFormat) {
  return async (request: Request, { params }: { params: Promise<FilteredFeedParams> }): Promise<Response> => {
    const { locale } = await params
    const answer = filteredFeed(format, locale, new URL(request.url).searchParams, await currentSite())
    if (answer === null) return noText()
    if ('mistakes' in answer) return new Response(answer.mistakes, { status: 400, headers: plainText })
    const type = mediaTypeOf({ kind: 'feed', format, locale, topic: null })
    return new Response(answer.feed, { headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=60' } })
  }
}

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' }
