import type { Publication } from '#lib/publication/publication.ts'
import type { Article, Instant } from './article.ts'
import { gateStates } from './review.ts'

/** Where an article stands at one instant; `live`, `expired` and `withdrawn` have an address readers can open. */
export type Lifecycle = 'draft' | 'gated' | 'scheduled' | 'live' | 'expired' | 'withdrawn'

/** Decides from the article, the publication's gates and one instant; everything that lists articles asks this. */
export function lifecycleOf(article: Article, publication: Publication, now: Instant): Lifecycle {
  if (article.draft) return 'draft'
  if (article.withdrawn && article.withdrawn.at <= now) return 'withdrawn'
  if (lacksGates(article, publication)) return 'gated'
  if (article.date > now && !publication.publishesFuture) return 'scheduled'
  if (article.expires !== null && article.expires <= now) return 'expired'
  return 'live'
}

/** The first instant after `now` at which one of these articles changes by itself; `null` if none will. */
export function nextDue(articles: readonly Article[], now: Instant): Instant | null {
  let next: Instant | null = null
  for (const { date, expires, withdrawn } of articles)
    for (const at of [date, expires, withdrawn?.at ?? null])
      if (at !== null && at > now && (next === null || at < next)) next = at
  return next
}

function lacksGates(article: Article, publication: Publication): boolean {
  const required = publication.requiredGates[article.ai.involvement]
  if (required.length === 0) return false
  const passed = new Set(gateStates(article, required).flatMap(gate => (gate.state === 'passed' ? [gate.gate] : [])))
  return required.some(gate => !passed.has(gate))
}
