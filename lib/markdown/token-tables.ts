import type { AlignType, Table, TableCell } from 'mdast'
import { phrasesIn } from './token-phrases.ts'
import type { Token, Tokens } from './tokens.ts'

/** The table (GFM, 4.10) that was just opened; takes all that belongs to it from the tokens. */
export function toTable(tokens: Tokens): Table {
  const table: Table = { type: 'table', align: [], children: [] }
  for (let token = tokens.next(); token && token.type !== 'table_close'; token = tokens.next()) {
    if (token.type === 'tr_open') table.children.push({ type: 'tableRow', children: [] })
    if (token.type === 'th_open') table.align?.push(alignOf(token))
    if (token.type === 'inline') table.children.at(-1)?.children.push(toCell(token))
  }
  return table
}

function toCell(content: Token): TableCell {
  return { type: 'tableCell', children: phrasesIn(content) }
}

function alignOf(cell: Token): AlignType {
  const [, align] = /^text-align:(left|center|right)$/.exec(String(cell.attrGet('style'))) ?? []
  return align === 'left' || align === 'center' || align === 'right' ? align : null
}
