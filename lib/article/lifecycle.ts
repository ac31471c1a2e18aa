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

function lacksGates(article: Article, publication: Publication): boolean {
  const required = publication.requiredGates[article.ai.involvement]
  if (required.length === 0) return false
  const passed = new Set(gateStates(article, required).flatMap(gate => (gate.state === 'passed' ? [gate.gate] : [])))
  return required.some(gate => !passed.has(gate))
}
