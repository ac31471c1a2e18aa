import { gateStates } from '#lib/article/review.ts'
import type { ArticleRule } from '../check/article-rule.ts'

/** Names of gates that sound like an editorial review. */
const editorial = /^(?:edit|redakt|final|approv|freigabe|abnahme|sign[-_ ]?off|publish|release)/i

/** A review that calls itself editorial while nobody checked the facts of the text. */
export const disclosureEditorialWithoutFacts: ArticleRule = {
  id: 'disclosure/editorial-without-facts',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message:
        'Die Prüfung „{gate}“ klingt nach einer redaktionellen, aber die Fakten dieses Textes hat niemand geprüft.',
      hint: 'Prüfen Sie die Fakten, und vermerken Sie es (--gate facts). Ohne das sagt das Etikett „ohne Faktencheck“.',
      reason:
        'Das Mindeste einer redaktionellen Prüfung ist der Faktencheck (Leitlinien der Kommission zu Art. 50 KI-VO). KIosk leitet „redaktionell geprüft“ deshalb nur aus `facts` ab.',
      before:
        '---\ntitle: Mond\naigenerated: true\nreviews:\n  - gate: redaktion\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist rund.',
      after:
        '---\ntitle: Mond\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist rund.',
    },
    en: {
      message: 'The review “{gate}” sounds editorial, but nobody checked the facts of this text.',
      hint: 'Check the facts, and record that (--gate facts). Without it the label says “not fact-checked”.',
      reason:
        'The least of an editorial review is a fact-check (Commission guidelines on Art. 50 AI Act). KIosk derives “reviewed and fact-checked” from `facts` alone.',
      before:
        '---\ntitle: Moon\naigenerated: true\nreviews:\n  - gate: editorial\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is round.',
      after:
        '---\ntitle: Moon\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is round.',
    },
  },
  find: ({ article, library, fieldSpan }) => {
    const states = gateStates(article, library.publication.gates)
    const claim = states.find(({ gate, state }) => state === 'passed' && editorial.test(gate))
    const hasFacts = states.some(({ gate, state }) => gate === 'facts' && state === 'passed')
    return claim === undefined || hasFacts ? [] : [{ ...fieldSpan('reviews'), values: { gate: claim.gate } }]
  },
}
