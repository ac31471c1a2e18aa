import type { Article } from '#lib/article/article.ts'
import { type GateState, gateStates } from '#lib/article/review.ts'
import { type ReadVersion, reviewedVersion } from './reviewed-version.ts'
import { type WordChange, wordChanges } from './text-diff.ts'

/** A gate that opened again because the text changed after it was ticked. */
export type ReopenedGate = Extract<GateState, { state: 'passed' | 'reopened' }> & {
  /** What changed since; `null` where the reviewed text is neither kept nor in Git. */
  readonly changes: readonly WordChange[] | null
}

/** The gates of an article that opened again, each with what a reviewer has to read; `folder` is the publication's. */
export async function reopenedGates(
  article: Article,
  gates: readonly string[],
  folder: string,
  read: ReadVersion,
): Promise<readonly ReopenedGate[]> {
  const reopened = gateStates(article, gates).flatMap(gate => (gate.state === 'reopened' ? [gate] : []))
  return Promise.all(
    reopened.map(async gate => ({ ...gate, changes: await changesSince(gate.gate, article, folder, read) })),
  )
}

async function changesSince(
  gate: string,
  article: Article,
  folder: string,
  read: ReadVersion,
): Promise<readonly WordChange[] | null> {
  const [newest] = article.reviews.filter(review => review.gate === gate).sort((a, b) => b.at - a.at)
  if (!newest?.text) return null
  const version = await reviewedVersion(folder, article.file, newest.text, read)
  return version && wordChanges(reviewedText(version), reviewedText(article))
}

/** What a review covers, as one text. */
function reviewedText({ title, standfirst, text }: Article): string {
  return [title, standfirst, text.body.trim()].filter(part => part !== null && part !== '').join('\n\n')
}
