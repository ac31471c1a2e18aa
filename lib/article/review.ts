import { createHash } from 'node:crypto'
import type { Article, Instant, Review } from './article.ts'

/** Hex SHA-256 over title, standfirst and body (Unicode NFC, LF line ends, no blanks around): what a review is bound to. */
export function textHash({ title, standfirst, text }: Pick<Article, 'title' | 'standfirst' | 'text'>): string {
  if (text.hash !== null) return text.hash
  const parts = [title, standfirst ?? '', text.body].map(part => part.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** What stands on record about one gate: ticked for this very text, ticked for an earlier one, or not ticked. */
export type GateState =
  | {
      readonly gate: string
      readonly state: 'passed' | 'reopened'
      readonly by: string
      readonly at: Instant
      readonly note: string | null
    }
  | { readonly gate: string; readonly state: 'open' }

/** The state of every gate the publication knows and every gate a review names, judged by the newest fitting review. */
export function gateStates(article: Article, gates: readonly string[]): readonly GateState[] {
  if (article.reviews.length === 0) return gates.map(gate => ({ gate, state: 'open' }))
  const hash = textHash(article)
  const named = new Set([...gates, ...article.reviews.map(review => review.gate)])
  return [...named].map(gate =>
    stateOf(
      gate,
      article.reviews.filter(review => review.gate === gate),
      hash,
    ),
  )
}

function stateOf(gate: string, reviews: readonly Review[], hash: string): GateState {
  const newestFirst = [...reviews].sort((a, b) => b.at - a.at)
  const fitting = newestFirst.find(review => review.text === hash)
  const review = fitting ?? newestFirst[0]
  if (review === undefined) return { gate, state: 'open' }
  return { gate, state: fitting ? 'passed' : 'reopened', by: review.by, at: review.at, note: review.note }
}
