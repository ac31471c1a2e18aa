import type { Article, Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { type Lifecycle, lifecycleOf } from '#lib/article/lifecycle.ts'
import { gateStates } from '#lib/article/review.ts'
import type { Publication } from '#lib/publication/publication.ts'

/** An article that somebody has to review. */
export interface Waiting {
  readonly article: Article
  readonly lifecycle: Lifecycle
  /** Gates that were ticked for an earlier text. */
  readonly reopened: readonly string[]
  /** Gates that nobody ticked. */
  readonly open: readonly string[]
}

/**
 * What waits for a gate, most urgent first: what readers see or should see by now, then what is scheduled, soonest first, then
 * drafts, oldest first. Live articles wait for gates that opened again; others for those they need, or for all if none is required.
 */
export function waitingArticles({ articles, publication }: Pick<Library, 'articles' | 'publication'>, now: Instant) {
  return articles
    .map(article => toWaiting(article, publication, now))
    .filter(({ reopened, open, lifecycle }) => lifecycle !== 'withdrawn' && reopened.length + open.length > 0)
    .sort((a, b) => urgency(a, now) - urgency(b, now) || a.article.date - b.article.date || byFile(a, b))
}

function toWaiting(article: Article, publication: Publication, now: Instant): Waiting {
  const lifecycle = lifecycleOf(article, publication, now)
  const required = publication.requiredGates[article.ai.involvement]
  const wanted = required.length > 0 || lifecycle !== 'draft' ? required : publication.gates
  const states = gateStates(article, publication.gates)
  const gatesIn = (state: 'reopened' | 'open') => states.flatMap(one => (one.state === state ? [one.gate] : []))
  return {
    article,
    lifecycle,
    reopened: gatesIn('reopened'),
    open: gatesIn('open').filter(gate => wanted.includes(gate)),
  }
}

function urgency({ article, lifecycle, reopened }: Waiting, now: Instant): number {
  if (lifecycle === 'draft') return 3
  if (article.date > now) return 2
  return reopened.length > 0 ? 0 : 1
}

function byFile(a: Waiting, b: Waiting): number {
  return a.article.file < b.article.file ? -1 : 1
}
