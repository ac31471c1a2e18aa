import type { Instant } from '#lib/article/article.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import { textHash } from '#lib/article/review.ts'
import { labelSentence } from '#lib/i18n/label.ts'
import { authorsOf } from './authors-of.ts'
import { IPTC_SCHEME, iptcTerms } from './digital-source-type.ts'
import { lastChange } from './last-change.ts'
import { toRfc3339 } from './machine-dates.ts'
import { ninjsAssociations } from './ninjs-associations.ts'
import { ninjsBodies } from './ninjs-bodies.ts'
import { editorialNote } from './ninjs-note.ts'
import { ninjsInfoSources, ninjsOrganisations, ninjsPeople } from './ninjs-parties.ts'
import type { NinjsSubject } from './ninjs-subject.ts'
import { said } from './said.ts'
import { topicNames } from './topic-names.ts'

/** A news object, or a part of one. */
export type Ninjs = Readonly<Record<string, unknown>>

const standard = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' }

/** Concepts of IPTC's trust indicators; the record tells how this very piece of work came about. */
const TRUST_SCHEME = 'http://cv.iptc.org/newscodes/trustindicator/'

const pubStatus: Readonly<Record<Lifecycle, string>> = {
  live: 'usable',
  expired: 'usable',
  withdrawn: 'canceled',
  draft: 'withheld',
  gated: 'withheld',
  scheduled: 'withheld',
}

/**
 * An article as ninjs 3.1 (IPTC, News in JSON), for other newsrooms. It says nothing of rights, which no publication states.
 * A withdrawn article keeps its identity and loses its text.
 */
export function toNinjs(subject: NinjsSubject): Ninjs {
  const { article, label, lifecycle, publication, url } = subject
  const isWithdrawn = lifecycle === 'withdrawn'
  return said({
    uri: url,
    standard,
    type: 'text',
    representationType: isWithdrawn ? 'partial' : 'full',
    version: textHash(article),
    firstCreated: toRfc3339(article.date),
    versionCreated: toRfc3339(versionCreated(subject)),
    contentCreated: article.ai.generatedAt === null ? null : toRfc3339(article.ai.generatedAt),
    expires: article.expires === null ? null : toRfc3339(article.expires),
    pubStatus: pubStatus[lifecycle],
    language: article.language,
    slugline: article.slug,
    digitalSourceType: digitalSourceType(subject),
    edNote: editorialNote(subject),
    headlines: [{ role: 'main', value: article.title }],
    descriptions: [
      ...(label === null ? [] : [{ role: 'label', contentType: 'text/plain', value: labelSentence(label) }]),
      ...(isWithdrawn ? [] : [{ role: 'summary', contentType: 'text/plain', value: subject.description }]),
    ],
    by:
      authorsOf(article)
        .map(({ name }) => name)
        .join(', ') || publication.publisher.name,
    bodies: isWithdrawn ? [] : ninjsBodies(subject),
    people: ninjsPeople(subject),
    organisations: ninjsOrganisations(publication),
    infoSources: ninjsInfoSources(subject),
    subjects: subjects(subject),
    renditions: [{ name: 'web', href: url, contentType: 'text/html' }],
    associations: ninjsAssociations(subject),
    trustIndicators: trustIndicators(subject),
  })
}

/** A review and a withdrawal change what the receiver may say and do, so that both make a new version. */
function versionCreated({ article, disclosure, lifecycle }: NinjsSubject): Instant {
  const withdrawn = lifecycle === 'withdrawn' ? article.withdrawn : null
  return Math.max(lastChange(article), disclosure.reviewer?.at ?? 0, withdrawn?.at ?? 0)
}

function digitalSourceType({ disclosure, label }: NinjsSubject): Ninjs | null {
  const term = iptcTerms[disclosure.involvement]
  return label === null || term === null ? null : { name: label.lead, uri: IPTC_SCHEME + term }
}

function subjects({ article, publication }: NinjsSubject): readonly Ninjs[] {
  const names = topicNames(article, publication)
  return article.topics.map((key, index) => {
    const relevance = article.topicRelevance.find(({ topic }) => topic === key)?.relevance ?? null
    // In percent there.
    return said({
      ...{ name: names[index] ?? key, rel: 'about', literal: key },
      relevance: relevance === null ? null : Math.round(relevance * 10),
    })
  })
}

function trustIndicators({ correctionsUrl, ethicsUrl, policyUrl, recordUrl }: NinjsSubject): readonly Ninjs[] {
  const documents = [
    ['pieceOfWorkInfo', recordUrl],
    ['editorialPolicy', policyUrl],
    ['correctionsPolicy', correctionsUrl],
    ['ethicsPolicy', ethicsUrl ?? null],
  ] as const
  return documents.flatMap(([role, href]) => (href === null ? [] : [{ role: TRUST_SCHEME + role, href }]))
}
