import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

const LONGEST = 4000

/** Parameters of links that only follow readers around; the rest of each address stays as it is. */
export function trackingParameters({ text, bodyStart, isCode }: Draft): readonly Edit[] {
  if (!/[?#&]\w/.test(text)) return []
  return (
    [...text.slice(bodyStart).matchAll(address)]
      .filter(({ index, 0: url }) => /[?#]/.test(url) && url.length <= LONGEST && !isCode(bodyStart + index))
      // An address that goes on behind one of these may have its parameter cut in two.
      .filter(({ index, 0: { length } }) => !/['`\\[|*{}]/.test(text[bodyStart + index + length] ?? ''))
      .flatMap(({ 0: url, index }) => editsIn(url).map(edit => shifted(edit, bodyStart + index)))
  )
}

/** An address without its tracking parameters. */
export function withoutTracking(url: string): string {
  let result = ''
  let from = 0
  for (const { start, end, replacement } of editsIn(url)) {
    result += url.slice(from, start) + replacement
    from = end
  }
  return result + url.slice(from)
}

const address = /https?:\/\/[^\s<>"'`\\[\]|*{}]+/gi
const tracking =
  /^(?:utm_[\w-]{1,40}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|msockid|ocid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|srsltid|li_fat_id|wt[._]z?mc(?:[._]\w+)?|ncid|cmpid|ref_src|guce_referrer(?:_sig)?|guccounter|_ga|_gl)$/i
/** Whatever the parameter is called: it names the chat that the reader came from. */
const chat =
  /^(?:www\.)?(?:chatgpt|openai|perplexity|deepseek|gemini|copilot|claude|grok|mistral)(?:\.(?:com|ai|google|microsoft))?(?:\.com)?$/i

function editsIn(url: string): readonly Edit[] {
  const end = endOfAddress(url)
  const question = url.slice(0, end).search(/[?#]/)
  if (question === -1) return []
  const hash = url.indexOf('#', question)
  const queryEnd = hash === -1 || hash > end ? end : hash
  const isFragmentOnly = url[question] === '#'
  const edits = isFragmentOnly ? [] : partsWithout(url, question, queryEnd)
  const from = isFragmentOnly ? question : queryEnd
  return from < end && /^#(?:utm_[\w-]+=)/.test(url.slice(from, from + 60))
    ? [...edits, ...partsWithout(url, from, end)]
    : edits
}

/** Edits that take tracking parameters out of `?a=1&b=2`, which stands between two offsets. */
function partsWithout(url: string, start: number, end: number): readonly Edit[] {
  const parts: { start: number; end: number; isTracking: boolean }[] = []
  const separator = /&amp;|&/g
  for (let from = start + 1; from <= end; ) {
    separator.lastIndex = from
    const found = separator.exec(url)
    const to = found && found.index < end ? found.index : end
    const [name = '', value = ''] = url.slice(from, Math.min(to, from + 90)).split('=')
    parts.push({ start: from, end: to, isTracking: tracking.test(name) || chat.test(value) })
    from = found && to < end ? to + found[0].length : end + 1
  }
  if (!parts.some(part => part.isTracking)) return []
  const rule = 'residue/tracking-parameter'
  if (parts.every(part => part.isTracking)) return [{ rule, start, end, replacement: '' }]
  const firstKept = parts.findIndex(part => !part.isTracking)
  return parts.flatMap(({ start: from, end: to, isTracking }, index) => {
    if (!isTracking) return []
    const next = parts[index + 1]?.start ?? end
    const previous = parts[index - 1]?.end ?? from
    return [
      index < firstKept
        ? { rule, start: from, end: next, replacement: '' }
        : { rule, start: previous, end: to, replacement: '' },
    ]
  })
}

/** Where an address ends: at the bracket that Markdown takes for its end, or before what ends the sentence. */
function endOfAddress(url: string): number {
  let depth = 0
  for (let at = 0; at < url.length; at++) {
    if (url[at] === '(') depth++
    else if (url[at] === ')' && --depth < 0) return at
  }
  return trimmed(url, url.length)
}

// A full stop behind a bare address belongs to the sentence.
function trimmed(url: string, end: number): number {
  let at = end
  while (/[.,;:!?…"“”'»]/.test(url[at - 1] ?? '')) at--
  return at
}

function shifted(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by }
}
