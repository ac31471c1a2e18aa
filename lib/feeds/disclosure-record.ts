import type { AiStep, Article, CorrectionKind, TopicRelevance } from '#lib/article/article.ts'
import type { Disclosure, ReviewStatus } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import { type GateState, textHash } from '#lib/article/review.ts'
import { hostOf, type Source } from '#lib/article/source.ts'
import type { Version } from '#lib/article/version.ts'
import { type LabelWords, labelSentence } from '#lib/i18n/label.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Involvement, Publication } from '#lib/publication/publication.ts'
import { aiDisclosureMeta, IPTC_SCHEME, iptcTerms, schemaSourceTypes } from './digital-source-type.ts'
import { lastChange } from './last-change.ts'
import { toRfc3339 } from './machine-dates.ts'
import { type MediaRecord, mediaRecords } from './media-record.ts'

/** What there is to know of one article's making, as `disclosure.json` beside it says it; `disclosure-schema.ts` describes it. */
export interface DisclosureRecord {
  readonly $schema: string
  readonly version: 1
  readonly article: {
    readonly url: string
    readonly headline: string
    readonly language: string
    readonly published: string
    readonly modified: string
    /** Hex SHA-256 of headline, standfirst and text: what reviews are bound to. */
    readonly textHash: string
  }
  readonly involvement: Involvement
  readonly label: { readonly kind: 'mandatory' | 'voluntary'; readonly text: string; readonly language: string } | null
  readonly digitalSourceType: { readonly iptc: string | null; readonly schemaOrg: string | null }
  readonly aiDisclosure: 'ai-assisted' | 'ai-autonomous' | 'human-only' | null
  readonly ai: {
    readonly steps: readonly AiStep[]
    readonly systems: readonly string[]
    readonly note: string | null
    readonly generatedAt: string | null
  }
  readonly review: {
    readonly status: ReviewStatus
    readonly reviewer: { readonly name: string; readonly url: string | null; readonly at: string } | null
    readonly gates: readonly GateRecord[]
  }
  readonly responsible: { readonly name: string; readonly role: string | null; readonly contact: string | null } | null
  readonly sources: readonly (Source & { readonly host: string | null })[]
  /** What is said of topics, mostly by systems that tag articles; topics of which nothing is said are not listed. */
  readonly topics: readonly TopicRelevance[]
  readonly media: readonly MediaRecord[]
  readonly corrections: readonly { readonly at: string; readonly kind: CorrectionKind; readonly text: string }[]
  readonly versions: readonly { readonly at: string; readonly reason: string; readonly by: string | null }[]
  readonly withdrawn: { readonly at: string; readonly reason: string } | null
}

interface GateRecord {
  readonly gate: string
  readonly state: GateState['state']
  readonly by: string | null
  readonly at: string | null
  readonly note: string | null
}

/** What a record is made from; addresses are absolute. */
export interface RecordSubject {
  readonly article: Article
  readonly lifecycle: Lifecycle
  readonly publication: Publication
  readonly disclosure: Disclosure
  readonly label: LabelWords | null
  /** Language of the label's words. */
  readonly labelLanguage: string
  /** As rendered: those of the front matter and those of the text. */
  readonly sources: readonly Source[]
  readonly versions: readonly Version[]
  readonly url: string
  readonly schemaUrl: string
}

/** The complete record of an article: whatever else the site says of its making is a projection of the same values. */
export function toDisclosureRecord(subject: RecordSubject): DisclosureRecord {
  const { article, disclosure, publication } = subject
  const { involvement } = disclosure
  const iptc = iptcTerms[involvement]
  return {
    $schema: subject.schemaUrl,
    version: 1,
    article: {
      url: subject.url,
      headline: article.title,
      language: article.language,
      published: toRfc3339(article.date),
      modified: toRfc3339(lastChange(article)),
      textHash: textHash(article),
    },
    involvement,
    label: labelOf(subject),
    digitalSourceType: { iptc: iptc && IPTC_SCHEME + iptc, schemaOrg: schemaSourceTypes[involvement] },
    aiDisclosure: aiDisclosureMeta(disclosure),
    ai: {
      steps: article.ai.steps,
      systems: article.ai.systems,
      note: article.ai.note,
      generatedAt: article.ai.generatedAt === null ? null : toRfc3339(article.ai.generatedAt),
    },
    review: {
      status: disclosure.status,
      reviewer: disclosure.reviewer && { ...disclosure.reviewer, at: toRfc3339(disclosure.reviewer.at) },
      gates: disclosure.gates.map(gate => toGateRecord(gate, publication)),
    },
    responsible: toResponsible(disclosure, article.language),
    sources: subject.sources.map(source => ({ ...source, host: hostOf(source) })),
    topics: article.topicRelevance,
    media: mediaRecords(article, publication),
    corrections: [...article.corrections].sort((a, b) => b.at - a.at).map(one => ({ ...one, at: toRfc3339(one.at) })),
    versions: subject.versions.map(({ at, reason, by }) => ({ at: toRfc3339(at), reason, by })),
    withdrawn: toWithdrawal(subject),
  }
}

function toWithdrawal({ article, lifecycle }: RecordSubject): DisclosureRecord['withdrawn'] {
  if (lifecycle !== 'withdrawn' || article.withdrawn === null) return null
  return { ...article.withdrawn, at: toRfc3339(article.withdrawn.at) }
}

function labelOf({ disclosure, label, labelLanguage }: RecordSubject): DisclosureRecord['label'] {
  if (label === null || disclosure.label === 'none') return null
  return { kind: disclosure.label, text: labelSentence(label), language: labelLanguage }
}

function toGateRecord(gate: GateState, { people }: Publication): GateRecord {
  if (gate.state === 'open') return { gate: gate.gate, state: 'open', by: null, at: null, note: null }
  const by = people.find(({ key }) => key === gate.by)?.name ?? gate.by
  return { gate: gate.gate, state: gate.state, by, at: toRfc3339(gate.at), note: gate.note }
}

function toResponsible({ responsible }: Disclosure, language: string): DisclosureRecord['responsible'] {
  return responsible && { ...responsible, role: localized(responsible.role, language) || null }
}
