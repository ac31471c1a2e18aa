import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

/** Addresses of a search engine that only lead on to another address, as models copy them. */
export function redirects({ text, bodyStart, isCode }: Draft): readonly Edit[] {
  if (!text.includes('google.')) return []
  return [...text.slice(bodyStart).matchAll(new RegExp(redirect, 'g'))]
    .map(({ 0: url, index }) => ({ start: bodyStart + index, url, target: targetOf(url) }))
    .filter(({ start, url, target }) => target !== url && !isCode(start))
    .map(({ start, url, target }) => ({
      rule: 'residue/chat-address',
      start,
      end: start + url.length,
      replacement: target,
    }))
}

/** Where an address leads in the end; itself if it is no redirect whose target can be read. */
export function targetOf(url: string): string {
  const [, written] = redirect.exec(url) ?? []
  const target = written === undefined ? null : decoded(written)
  return target !== null && /^https?:\/\/[\w.-]+\.[a-z]{2,}(?:[/?#:][^\s<>()[\]"'`*_\\|{}]*)?$/i.test(target)
    ? target
    : url
}

const redirect =
  /https:\/\/www\.google\.[a-z.]{2,6}\/(?:url|search)\?(?:[\w-]{1,20}=[\w.-]{0,80}&(?:amp;)?){0,8}(?:q|url)=(https?(?:%3A|:)[^\s<>()[\]"'`*&\\|{}]{1,2000})(?:&(?:amp;)?[\w-]{1,20}=[\w.-]{0,80}){0,8}/i

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
