import { gateStates } from '#lib/article/review.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import { shellWord } from '../shell-word.ts'

/** A text that is no longer the one that was reviewed. */
export const disclosureChangedAfterReview: ArticleRule = {
  id: 'disclosure/changed-after-review',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Der Text hat sich nach der Prüfung geändert: {gates}. So steht es jetzt auch auf dem Etikett.',
      hint: 'Prüfen Sie die Änderung, und vermerken Sie es: kiosk review {file} --gate {gate} --by …',
      reason:
        'Eine Prüfung gilt für den Text, der geprüft wurde. Ändert sich danach ein Wort, sagt das Etikett „nach der Prüfung geändert“, bis jemand die Änderung geprüft hat.',
      before:
        '---\ntitle: Mond\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist sehr rund.',
      after:
        '---\ntitle: Mond\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist rund.',
    },
    en: {
      message: 'The text changed after its review: {gates}. The label says so by now.',
      hint: 'Check the change, and record that: kiosk review {file} --gate {gate} --by …',
      reason:
        'A review is of the text that was reviewed. When a word changes afterwards, the label says “changed after review” until somebody has checked the change.',
      before:
        '---\ntitle: Moon\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is very round.',
      after:
        '---\ntitle: Moon\naigenerated: true\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is round.',
    },
  },
  find: ({ article, library, fieldSpan }) => {
    const reopened = gateStates(article, library.publication.gates).filter(({ state }) => state === 'reopened')
    const [first] = reopened
    if (first === undefined || article.withdrawn) return []
    const values = {
      gates: reopened.map(({ gate }) => gate).join(', '),
      gate: shellWord(first.gate),
      file: shellWord(article.file),
    }
    return [{ ...fieldSpan('reviews'), values }]
  },
}
