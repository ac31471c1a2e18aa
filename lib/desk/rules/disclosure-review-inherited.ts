import { textHash } from '#lib/article/review.ts'
import type { ArticleRule } from '../check/article-rule.ts'

/** A review that was made of a translation and stands in this file. */
export const disclosureReviewInherited: ArticleRule = {
  id: 'disclosure/review-inherited',
  level: 'error',
  fixable: false,
  words: {
    de: {
      message: 'Der Prüfvermerk ({gates}) gehört zu der Übersetzung {file} und nicht zu diesem Text.',
      hint: 'Löschen Sie ihn hier, und lassen Sie diesen Text prüfen: Jede Übersetzung braucht eine eigene Prüfung.',
      reason:
        'Eine Übersetzung ist ein eigener Text mit eigenen Fehlern. Wer das Original geprüft hat, hat sie nicht geprüft (Leitlinien der Kommission zu Art. 50 KI-VO).',
      before:
        '---\ntitle: Mond\ntranslationKey: mond\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 0000000000000000000000000000000000000000000000000000000000000001\n---\nDer Mond ist rund.',
      after: '---\ntitle: Mond\ntranslationKey: mond\n---\nDer Mond ist rund.',
    },
    en: {
      message: 'The review on record ({gates}) belongs to the translation {file} and not to this text.',
      hint: 'Delete it here and have this text reviewed: each translation needs a review of its own.',
      reason:
        'A translation is a text of its own with mistakes of its own. Whoever checked the original did not check it (Commission guidelines on Art. 50 AI Act).',
      before:
        '---\ntitle: Moon\ntranslationKey: mond\nreviews:\n  - gate: facts\n    by: eva\n    at: 2026-02-03\n    text: 0000000000000000000000000000000000000000000000000000000000000001\n---\nThe moon is round.',
      after: '---\ntitle: Moon\ntranslationKey: mond\n---\nThe moon is round.',
    },
  },
  find: ({ article, library, fieldSpan }) => {
    if (article.reviews.length === 0 || article.translationKey === null) return []
    const own = textHash(article)
    const others = library.articles.filter(
      other => other.translationKey === article.translationKey && other.language !== article.language,
    )
    return others.flatMap(other => {
      const theirs = new Set([textHash(other), ...other.reviews.map(({ text }) => text)])
      const inherited = article.reviews.filter(({ text }) => text !== null && text !== own && theirs.has(text))
      if (inherited.length === 0) return []
      const gates = [...new Set(inherited.map(({ gate }) => gate))].join(', ')
      return [{ ...fieldSpan('reviews'), values: { gates, file: other.file } }]
    })
  },
}
