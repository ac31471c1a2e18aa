import type { ArticleRule } from '../check/article-rule.ts'
import { dayInAddress } from '../check/day-in-address.ts'
import { isMadeWithAi } from '../check/is-made-with-ai.ts'

const defaultDays = 365
const dayLength = 86_400_000

/** A source much older than the article, judged by the date in its address. */
export const sourcesStale: ArticleRule = {
  id: 'sources/stale',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Die Adresse dieser Quelle nennt den Tag {day}; das ist {age} Tage vor dem Artikel.',
      hint: 'Prüfen Sie, ob die Meldung noch neu ist. Gehört die alte Quelle hierher, nennen Sie sie unter `sources` mit `published: {day}`.',
      reason:
        'Modelle erzählen alte Meldungen als neue. Eine Quelle gilt als alt, wenn ihre Adresse einen Tag oder Monat nennt, der mehr als 365 Tage vor dem Artikel liegt (in site.yaml: `rules: {sources/stale: {days: 90}}`). Wer das Datum in `sources` angibt, hat es gesehen. Gilt für Artikel mit `ai: generated` oder `assisted`.',
      before:
        'Text.\n\n### Quellen\n- [Blatt: Rat beschließt Gesetz](https://blatt.example/2023/05/17/rat-beschliesst.html)',
      after:
        'Text.\n\n### Quellen\n- [Blatt: Rat beschließt Gesetz](https://blatt.example/2026/01/11/rat-beschliesst.html)',
    },
    en: {
      message: 'The address of this source names {day}, {age} days before the article.',
      hint: 'Check whether the story is still news. If the old source belongs here, name it under `sources` with `published: {day}`.',
      reason:
        'Models tell old stories as new ones. A source counts as old where its address names a day or month more than 365 days before the article (in site.yaml: `rules: {sources/stale: {days: 90}}`). Whoever states the date in `sources` has seen it. Applies to articles with `ai: generated` or `assisted`.',
      before:
        'Text.\n\n### Sources\n- [Paper: Council passes law](https://paper.example/2023/05/17/council-passes.html)',
      after:
        'Text.\n\n### Sources\n- [Paper: Council passes law](https://paper.example/2026/01/11/council-passes.html)',
    },
  },
  find: ({ article, library, sources }) => {
    if (!isMadeWithAi(article)) return []
    const limit = library.publication.rules.get('sources/stale')?.days ?? defaultDays
    return sources.flatMap(({ url, published, start, end }) => {
      const day = url === null || published !== null ? null : dayInAddress(url)
      const age = day === null ? 0 : Math.floor((article.date - Date.parse(day)) / dayLength)
      return day !== null && age > limit ? [{ start, end, values: { day, age: String(age) } }] : []
    })
  },
}
