import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { GateState } from '#lib/article/review.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import { momentOf } from './moments.ts'
import { policyHref } from './policies.ts'
import { reportHref, responsibleView } from './responsible-view.ts'
import type { Site } from './site.ts'
import type { TransparencyView } from './view-article.ts'

/** How a text came about, as its transparency section tells it. */
export function transparencyViewOf(entry: Entry, disclosure: Disclosure, words: Words, site: Site): TransparencyView {
  const { article, path } = entry
  const { involvement, status, gates } = disclosure
  const { ai, language } = article
  return {
    involvement,
    status,
    steps: ai.steps,
    systems: ai.systems,
    note: ai.note,
    generatedAt: ai.generatedAt === null ? null : momentOf(ai.generatedAt, words.locale, site),
    gates: gates.map(gate => ({
      name: (Object.hasOwn(words.gateNames, gate.gate) && words.gateNames[gate.gate]) || gate.gate,
      state: gate.state,
      sentence: gateSentence(gate, words, site),
      note: gate.state === 'open' ? null : gate.note,
    })),
    responsible: responsibleView(language, site),
    reportHref: reportHref(article.title, permalink(path, site.library.publication), site),
    policyHref: policyHref('ai', language, site),
  }
}

function gateSentence(gate: GateState, words: Words, site: Site): string {
  if (gate.state === 'open') return words.gateOpen
  const { people, timeZone } = site.library.publication
  const name = people.find(({ key }) => key === gate.by)?.name ?? gate.by
  const day = formatDay(gate.at, words.locale, timeZone)
  return gate.state === 'passed' ? words.gatePassed(name, day) : words.gateReopened(name, day)
}
