import type { TextAddress } from '#lib/article/address.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { mediaTypeOf } from '#lib/site/media-types.ts'
import { textOf } from '#lib/site/text-of.ts'
import { currentSite } from './current-site.ts'

/** Answers with a text for machines, or 404 where the site has none at that address. */
export async function textResponse(address: TextAddress): Promise<Response> {
  const text = textOf(address, await currentSite())
  if (text === null) return noText()
  return new Response(text, { headers: { 'Content-Type': mediaTypeOf(address) } })
}

/** The answer where there is no text. Next's export writes a 404 down as if it were the text, and no other refusal. */
export function noText(): Response {
  return new Response('Not found\n', { status: readEnvironment().isNextExport ? 410 : 404 })
}
