import { feedText, formats } from '../../newsroom/feeds.js'
import { editions } from '../editions.js'

export async function getStaticPaths() {
  const feeds = (await editions()).flatMap(edition => edition.feeds)
  return feeds.flatMap(feed =>
    formats.map(([format, file]) => ({ params: { feed: feed.url.slice(1) + file }, props: { feed, format } })),
  )
}

export const GET = ({ props: { format, feed } }) => new Response(feedText(format, feed))
