import { toMarks } from '#lib/article/marks.ts'
import type { Source } from '#lib/article/source.ts'
import type { KnownWords } from '#lib/article/title-words.ts'
import { written } from '#lib/article/written-text.ts'
import { addressesOf } from './source-addresses.ts'

/** What of an article decides its marks. */
interface Told {
  readonly title: string
  readonly standfirst: string | null
  readonly statedSources: readonly Source[]
  readonly excerptSeparator: string
  readonly body: string
}

/** Words read before: thousands of articles have the same ones. */
let known: KnownWords = new Map()
const mostKnown = 50_000

/** What an article may have in common with others: words of headline and introduction, pages of its sources. */
export function articleMarks({ body, excerptSeparator, standfirst, statedSources, title }: Told): string {
  if (known.size > mostKnown) known = new Map()
  const lead = `${standfirst ?? ''} ${opening(body, excerptSeparator)}`
  return toMarks(title, lead, addressesOf({ statedSources, text: written(body) }), known)
}

/** Letters at the start of a text that tell what it is about. */
const longest = 600

/** The beginning of a text up to its teaser's end, without addresses and tags. */
function opening(body: string, separator: string): string {
  const start = body.slice(0, 2 * longest)
  const end = start.indexOf(separator)
  const teaser = end === -1 ? (start.trimStart().split(/\n\s*\n/, 1)[0] ?? '') : start.slice(0, end)
  return teaser.replace(/\]\([^)\s]*\)|<[^<>]*>|https?:\S+/g, ' ').slice(0, longest)
}
