import type { Source } from '#lib/article/source.ts'
import { accessedDay } from './accessed-day.ts'
import { oneLine } from './one-line.ts'
import { splitPublisher } from './publisher.ts'
import type { Line } from './source-lines.ts'
import { type LinkPart, partsOf } from './source-parts.ts'

/** The sources that lines name, in order; a line without a link is a note. `null` if a line holds what a source cannot say. */
export function toSources(lines: readonly Line[]): Source[] | null {
  const sources: Source[] = []
  for (const line of lines) {
    const parts = partsOf(line)
    if (parts === null) return null
    if (typeof parts === 'string') sources.push(...noteOf(parts))
    else sources.push(...joinArchives(parts).map(sourceOf))
  }
  return sources
}

function noteOf(words: string): Source[] {
  const title = oneLine(words)
  return title === '' ? [] : [toSource({ title, url: null, publisher: null, accessed: null, archive: null })]
}

interface Reference extends LinkPart {
  readonly archive: string | null
}

// "[Title](…) ([archive](https://web.archive.org/…))" is one source and its kept copy.
function joinArchives(parts: readonly LinkPart[]): Reference[] {
  const joined: Reference[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (!last || last.archive !== null || !isArchive(part.url)) joined.push(referenceTo(part))
    else {
      const after = `${last.after.replace(/[([]\s*$/, '')}${part.after.replace(/^\s*[)\]]/, '')}`
      joined[joined.length - 1] = { ...last, after, archive: part.url }
    }
  }
  return joined
}

function referenceTo({ url, label, before, after }: LinkPart): Reference {
  return { url, label, before, after, archive: null }
}

function isArchive(url: string): boolean {
  return /^(?:web\.archive\.org|archive\.(?:org|ph|is|today|li|md|vn)|perma\.cc)$/.test(new URL(url).hostname)
}

function sourceOf({ url, label, before, after, archive }: Reference): Source {
  const { day, rest } = accessedDay(isConnector(after) ? '' : oneLine(after))
  const head = oneLine(before).replace(/^(?:\[?\d{1,3}[\].):]+\s+|[–•*-]\s+)/, '')
  const name = isBare(label, url) ? head.replace(/\s*[:–—-]$/, '') || label : `${head} ${label}`.trim()
  const { publisher, title } = splitPublisher(name, url)
  const gap = /^[,.;:)\]]/.test(rest) ? '' : ' '
  return toSource({ title: rest === '' ? title : title + gap + rest, url, publisher, accessed: day, archive })
}

type Said = Pick<Source, 'title' | 'url' | 'publisher' | 'accessed' | 'archive'>

// Field by field: to spread one object into another takes longer than all else that is done to find a source.
function toSource({ title, url, publisher, accessed, archive }: Said): Source {
  return { publisher, published: null, accessed, archive, relation: null, verified: null, title, url }
}

function isConnector(words: string): boolean {
  return words.length < 50 && /^[\s.,;|/·•&+]*(?:und|sowie|oder|and|or|et|ou|y|e|o|en|of|i)?[\s,;|/·•&+]*$/i.test(words)
}

function isBare(label: string, url: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(label) || label === url
}
