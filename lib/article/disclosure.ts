import type { Involvement, Publication, Responsible } from '#lib/publication/publication.ts'
import type { Article, Instant } from './article.ts'
import { type GateState, gateStates } from './review.ts'

/** What review stands on record for the text as it is now; always derived, never typed. */
export type ReviewStatus = 'editorial' | 'formal' | 'void' | 'unrecorded'

/** What the label says: the one value that page, teaser, feeds, metadata and structured data project. */
export interface Disclosure {
  readonly involvement: Involvement
  readonly status: ReviewStatus
  /** `mandatory`: filled with ink; `voluntary`: outlined, a person answers for a fact-check; `none`: no label line. */
  readonly label: 'mandatory' | 'voluntary' | 'none'
  /** The reviewer who checked the facts of this very text; set exactly when `status` is `editorial`. */
  readonly reviewer: { readonly name: string; readonly url: string | null; readonly at: Instant } | null
  readonly gates: readonly GateState[]
  /** Who answers for the text; without anybody no review is editorial. */
  readonly responsible: Responsible | null
}

/** The gate that makes a review an editorial one: fact-checking is the least of it (Commission guidelines on Art. 50 AI Act). */
const FACTS_GATE = 'facts'

/** Derives the disclosure of an article from its own record and the publication's people and responsibility. */
export function disclosureOf(article: Article, publication: Publication): Disclosure {
  const gates = gateStates(article, publication.gates)
  const facts = gates.find(gate => gate.gate === FACTS_GATE && gate.state === 'passed')
  const status = statusOf(gates, facts !== undefined, publication.responsible !== null)
  const { involvement } = article.ai
  const hasLabel = involvement === 'generated' || involvement === 'assisted'
  return {
    involvement,
    status,
    label: hasLabel ? (status === 'editorial' ? 'voluntary' : 'mandatory') : 'none',
    reviewer: status === 'editorial' && facts && facts.state !== 'open' ? reviewerOf(facts, publication) : null,
    gates,
    responsible: publication.responsible,
  }
}

function statusOf(gates: readonly GateState[], isFactChecked: boolean, isAnswered: boolean): ReviewStatus {
  // A fact-check that nobody answers for is no editorial review, and "not fact-checked" would be untrue.
  if (isFactChecked) return isAnswered ? 'editorial' : 'unrecorded'
  if (gates.some(gate => gate.state === 'passed')) return 'formal'
  return gates.some(gate => gate.state === 'reopened') ? 'void' : 'unrecorded'
}

function reviewerOf(facts: { by: string; at: Instant }, publication: Publication) {
  const person = publication.people.find(({ key }) => key === facts.by)
  return { name: person?.name ?? facts.by, url: person?.url ?? null, at: facts.at }
}
