import { announcesSources } from '#lib/markdown/source-heading.ts'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'

/** The list of sources at the end of an article: what heads it, and its blocks. */
export interface SourceSection {
  readonly heading: Block
  readonly index: number
  readonly lists: readonly Block[]
}

/** The last section of a text if it is a list of links under a heading that announces sources. */
export function sourceSection({ blocks, text, isFromModel }: Draft): SourceSection | null {
  const index = blocks.findLastIndex(block => heads(block, isFromModel))
  const heading = blocks[index]
  if (!heading) return null
  const rest = blocks.slice(index + 1)
  const stop = rest.findIndex(({ kind }) => kind === 'rule' || kind === 'heading')
  const lists = stop === -1 ? rest : rest.slice(0, stop)
  const isLast = stop === -1 || rest.slice(stop).every(({ kind }) => kind !== 'heading')
  return isLast && lists.some(({ kind, start, end }) => kind === 'list' && text.slice(start, end).includes('http'))
    ? { heading, index, lists }
    : null
}

function heads({ kind, words }: Block, isFromModel: boolean): boolean {
  if (kind === 'heading') return announcesSources(words) || (isFromModel && sourceVariant(words) !== null)
  return kind === 'paragraph' && !words.includes('\n') && announcesSources(words)
}

/** The word that a wordy heading of sources means, such as "Quellen zum Artikel"; `null` if it is none, or plain already. */
export function sourceVariant(words: string): 'Quellen' | 'Sources' | null {
  const text = words.trim().toLowerCase()
  if (text.length > 80 || announcesSources(text)) return null
  if (
    /^(?:(?:verwendete|genutzte|weitere|weiterführende|wichtige|wichtigste|originale?) )?quellen?(?:angaben?|verzeichnis|liste)?(?:\s(?:für|zu|zum|dieses|und weiterführende|und weitere)\s[\p{L}\s-]+|\s?\([\p{L}\s-]+\))?:?$/u.test(
      text,
    )
  )
    return 'Quellen'
  if (
    /^(?:(?:used|cited|original|further|additional) )?(?:sources?|references)(?:\s(?:for|of|used|cited|and further|and additional)\b[\p{L}\s-]*|\s?\([\p{L}\s-]+\))?:?$/u.test(
      text,
    )
  )
    return 'Sources'
  return null
}
