import { gateStates } from '#lib/article/review.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import { shellWord } from '../shell-word.ts'

/** An article that is meant to be live and lacks gates its publication requires. */
export const gateMissing: ArticleRule = {
  id: 'gate/missing',
  level: 'error',
  fixable: false,
  words: {
    de: {
      message: 'Dem Artikel fehlt, was die Publikation vor dem Erscheinen verlangt: {gates}.',
      hint: 'Prüfen Sie ihn, und vermerken Sie es: kiosk review {file} --gate {gate} --by …',
      reason:
        'Die Publikation verlangt Prüfungen (`requiredGates` in site.yaml). Fehlt eine, oder hat sich der Text seither geändert, bleibt der Artikel unsichtbar, obwohl er nicht mehr bei den Entwürfen liegt.',
      before: '---\ntitle: Mond\naigenerated: true\n---\nDer Mond ist rund.',
      after:
        '---\ntitle: Mond\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist rund.',
    },
    en: {
      message: 'The article lacks what the publication requires before it appears: {gates}.',
      hint: 'Check it, and record that: kiosk review {file} --gate {gate} --by …',
      reason:
        'The publication requires gates (`requiredGates` in site.yaml). Where one is open, or opened again because the text changed, the article stays invisible although it no longer lies among the drafts.',
      before: '---\ntitle: Moon\naigenerated: true\n---\nThe moon is round.',
      after:
        '---\ntitle: Moon\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is round.',
    },
  },
  find: ({ article, library, fieldSpan }) => {
    if (article.draft || article.withdrawn) return []
    const required = library.publication.requiredGates[article.ai.involvement]
    const states = gateStates(article, required).filter(({ gate }) => required.includes(gate))
    const lacking = states.filter(({ state }) => state !== 'passed').map(({ gate }) => gate)
    const [first] = lacking
    if (first === undefined) return []
    return [
      {
        ...fieldSpan('reviews', 'title'),
        values: { gates: lacking.join(', '), gate: shellWord(first), file: shellWord(article.file) },
      },
    ]
  },
}
