import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { GateState } from '#lib/article/review.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { gateCover, gateName, stepName } from '#lib/i18n/known-names.ts'
import type { Words } from '#lib/i18n/words.ts'
import { momentOf } from './moments.ts'
import { personHref } from './person-href.ts'
import { policyHref } from './policies.ts'
import { reportHref, responsibleView } from './responsible-view.ts'
import type { Site } from './site.ts'
import type { TransparencyView } from './view-article.ts'

/** How a text came about, as its transparency section tells it. */
export function transparencyViewOf(
  entry: Entry,
  edition: Edition,
  disclosure: Disclosure,
  words: Words,
  site: Site,
): TransparencyView {
  const { article, path } = entry
  const { involvement, status, gates } = disclosure
  const { ai, language } = article
  return {
    involvement,
    status,
    steps: ai.steps.map(({ name, system }) => ({ name: stepName(name, words), system })),
    systems: ai.systems,
    note: ai.note,
    generatedAt: ai.generatedAt === null ? null : momentOf(ai.generatedAt, language, site),
    gates: gates.map(gate => toGateView(gate, words, edition, site)),
    responsible: responsibleView(language, site),
    reportHref: reportHref(article.title, permalink(path, site.library.publication), site),
    policyHref: policyHref('ai', language, site),
  }
}

function toGateView(gate: GateState, words: Words, edition: Edition, site: Site): TransparencyView['gates'][number] {
  const name = gateName(gate.gate, words)
  const covers = gateCover(gate.gate, words)
  if (gate.state === 'open')
    return { name, covers, state: 'open', sentence: { before: words.gateOpen, by: null, after: '' }, note: null }
  const { publication } = site.library
  const day = formatDay(gate.at, words.locale, publication.timeZone)
  const sentence = (gate.state === 'passed' ? words.gatePassed : words.gateReopened)(placeholder, day)
  const [before = '', after = ''] = sentence.split(placeholder)
  const person = publication.people.find(({ key }) => key === gate.by)
  const by = { name: person?.name ?? gate.by, href: personHref(gate.by, edition, site) }
  return { name, covers, state: gate.state, sentence: { before, by, after }, note: gate.note }
}

/** Stands for the name until the sentence around it is built. */
const placeholder = '\ue000'
