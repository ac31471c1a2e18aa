import type { TextAddress } from '#lib/article/address.ts'
import { mediaTypeOf } from '#lib/site/media-types.ts'
import { textOf } from '#lib/site/text-of.ts'
import { currentSite } from './current-site.ts'

/** Answers with a text for machines, or 404 where the site has none at that address. */
export async function textResponse(address: TextAddress): Promise<Response> {
  const text = textOf(address, await currentSite())
  if (text === null) return new Response('Not found\n', { status: 404 })
  return new Response(text, { headers: { 'Content-Type': mediaTypeOf(address) } })
}
