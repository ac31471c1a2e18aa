import { disclosureOf } from '#lib/article/disclosure.ts'
import type { ArticleRule } from '../check/article-rule.ts'

/** A fact-check on record for an article whose sources nobody says to have read. */
export const disclosureSourcesUnverified: ArticleRule = {
  id: 'disclosure/sources-unverified',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Ein Faktencheck ist vermerkt, aber nicht, dass jemand die Quellen gelesen hat.',
      hint: 'Vermerken Sie die Prüfung der Quellen (kiosk review … --gate sources), oder nennen Sie an den Quellen `verified: Name`. Die Prüfung `sources` muss unter `gates` in site.yaml stehen.',
      reason:
        'Fakten prüft man an Quellen. Von Modellen genannte Quellen gibt es nicht immer, oder sie sagen etwas anderes. Dass eine Maschine die Adresse erreicht hat, genügt nicht.',
      before:
        '---\ntitle: Mond\naigenerated: true\nsources:\n  - {title: Mondbuch, url: "https://mond.example/a"}\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist rund.',
      after:
        '---\ntitle: Mond\naigenerated: true\nsources:\n  - {title: Mondbuch, url: "https://mond.example/a", verified: eva}\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: c0093c270f78ab4f20ae5b8af457e4dbcd7139ba810dfaaa6445b9191d8af797\n---\nDer Mond ist rund.',
    },
    en: {
      message: 'A fact-check is on record, but not that somebody read the sources.',
      hint: 'Record the check of the sources (kiosk review … --gate sources), or name at the sources who `verified` them. The gate `sources` has to be one of the `gates` in site.yaml.',
      reason:
        'Facts are checked against sources. Those that models name do not always exist, or say something else. That a machine reached the address is not enough.',
      before:
        '---\ntitle: Moon\naigenerated: true\nsources:\n  - {title: Moon book, url: "https://moon.example/a"}\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is round.',
      after:
        '---\ntitle: Moon\naigenerated: true\nsources:\n  - {title: Moon book, url: "https://moon.example/a", verified: eva}\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 55a84288e03b2c0256f6423c58ebb76d8dd114e1c6fd599b23808525da66df32\n---\nThe moon is round.',
    },
  },
  find: ({ article, library, sources, fieldSpan }) => {
    const passed = new Set(
      disclosureOf(article, library.publication).gates.flatMap(({ gate, state }) => (state === 'passed' ? [gate] : [])),
    )
    if (!passed.has('facts') || passed.has('sources') || sources.length === 0) return []
    const isVerified = article.statedSources.some(({ verified }) => verified !== null && verified !== 'machine')
    return isVerified ? [] : [fieldSpan('reviews')]
  },
}
