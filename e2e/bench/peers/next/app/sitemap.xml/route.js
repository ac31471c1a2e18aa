import { editions } from '../../lib/editions.js'
import { sitemap } from '../../newsroom/feeds.js'

export const dynamic = 'force-static'

export function GET() {
  const all = editions()
  const dated = all.flatMap(({ articles }) => articles.map(({ url, date }) => [url, date]))
  const others = all.flatMap(({ lists, months, years }) => [...lists, ...months, ...years])
  const text = sitemap([['/', null], ...dated, ...others.map(({ url }) => [url, null])])
  return new Response(text, { headers: { 'content-type': 'application/xml' } })
}
