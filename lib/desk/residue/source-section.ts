import { announcesSources } from '#lib/markdown/source-heading.ts'
import type { Block } from './blocks.ts'
import { headsByProducts } from './by-products.ts'
import type { Draft } from './draft.ts'

/** The list of sources at the end of an article: what heads it, and its blocks. */
export interface SourceSection {
  readonly heading: Block
  readonly index: number
  readonly lists: readonly Block[]
}

/** The last section of a text if it is a list of links under a heading that announces sources. */
export function sourceSection(draft: Draft): SourceSection | null {
  const { blocks, isFromModel } = draft
  const index = blocks.findLastIndex(block => heads(block, isFromModel))
  const heading = blocks[index]
  if (!heading) return null
  const rest = blocks.slice(index + 1)
  const stop = rest.findIndex(({ kind }) => kind === 'rule' || kind === 'heading')
  const lists = stop === -1 ? rest : rest.slice(0, stop)
  const isLast = rest.every(({ kind }, at) => kind !== 'heading' || headsByProducts(draft, index + 1 + at))
  return isLast && lists.some(block => listsLinks(draft, block)) ? { heading, index, lists } : null
}

/** The last block of a model's list of sources; what follows is none of its story. Without a list: behind the last block. */
export function sourcesEnd({ blocks, text, isFromModel }: Draft): number {
  const isList = (at: number) => blocks[at] !== undefined && listsLinks({ text }, blocks[at])
  const heading = blocks.findLastIndex((block, at) => isFromModel && heads(block, true) && isList(at + 1))
  if (heading === -1) return blocks.length
  let end = heading + 1
  while (isList(end + 1)) end++
  return end
}

function listsLinks({ text }: Pick<Draft, 'text'>, { kind, start, end }: Block): boolean {
  return kind === 'list' && text.slice(start, end).includes('http')
}

function heads({ kind, words }: Block, isFromModel: boolean): boolean {
  if (kind !== 'heading' && (kind !== 'paragraph' || words.includes('\n'))) return false
  return announcesSources(words) || (isFromModel && sourceVariant(words) !== null)
}

/** The word that a wordy heading of sources means, such as "Quellen zum Artikel"; `null` if it is none, or plain already. */
export function sourceVariant(words: string): 'Quellen' | 'Sources' | null {
  if (words.length > 80 || announcesSources(words)) return null
  const [head = ''] = words.toLowerCase().split(/[(:]|\s(?:zu[mr]?|für|dieses|for|of|to)\s/, 1)
  const parts = head.match(/[\p{L}\p{N}]+/gu) ?? []
  const names = parts.filter(part => name.test(part))
  if (names.length === 0 || !parts.every(part => name.test(part) || filler.has(part))) return null
  return names.some(part => /^(?:sour|ref|cit)/.test(part)) ? 'Sources' : 'Quellen'
}

const name =
  /^(?:quellen?(?:angaben?|verzeichnis|liste|nachweise?)?|belege?|(?:einzel|literatur)?nachweise?|sources?|references?|citations?)$/
const filler = new Set(
  [
    'n und verwendete genutzte weitere weiterführende wichtige wichtigste originale primäre links link liste literatur hinweise verweise stand',
    'and used cited original further additional key reading list links works primary selected external',
  ].flatMap(line => line.split(' ')),
)
