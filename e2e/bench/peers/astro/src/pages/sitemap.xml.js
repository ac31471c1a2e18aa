import { sitemap } from '../../newsroom/feeds.js'
import { editions } from '../editions.js'

export async function GET() {
  const all = await editions()
  const dated = all.flatMap(({ articles }) => articles.map(({ url, date }) => [url, date]))
  const others = all.flatMap(({ lists, months, years }) => [...lists, ...months, ...years])
  return new Response(sitemap([['/', null], ...dated, ...others.map(({ url }) => [url, null])]))
}
