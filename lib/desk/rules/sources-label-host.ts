import type { ArticleRule } from '../check/article-rule.ts'
import { isMadeWithAi } from '../check/is-made-with-ai.ts'

/** A source that is called after its host instead of its title. */
export const sourcesLabelHost: ArticleRule = {
  id: 'sources/label-host',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Die Quelle heißt nur „{label}“; das sagt nicht, was dort steht.',
      hint: 'Schreiben Sie „Herausgeber: Titel der Seite“.',
      reason:
        'Am Titel erkennen Leser, worauf sich der Artikel stützt, auch wenn die Adresse nicht mehr gilt. Gilt für Artikel mit `ai: generated` oder `assisted`.',
      before: 'Text.\n\n### Quellen\n- [www.amtsblatt.example](https://www.amtsblatt.example/gesetz.html)',
      after: 'Text.\n\n### Quellen\n- [Amtsblatt: Das Gesetz](https://www.amtsblatt.example/gesetz.html)',
    },
    en: {
      message: 'The source is only called “{label}”, which does not say what is there.',
      hint: 'Write “Publisher: title of the page”.',
      reason:
        'By the title readers see what the article rests on, even when the address is gone. Applies to articles with `ai: generated` or `assisted`.',
      before: 'Text.\n\n### Sources\n- [gazette.example](https://www.gazette.example/law.html)',
      after: 'Text.\n\n### Sources\n- [Gazette: The law](https://www.gazette.example/law.html)',
    },
  },
  find: ({ article, sources, text }) =>
    isMadeWithAi(article)
      ? sources.flatMap(({ title, url, start, end }) => {
          if (url === null || !isHost(title, url)) return []
          const label = text.lastIndexOf(title, start)
          const isOnLine = label !== -1 && !text.slice(label, start).includes('\n')
          const span = isOnLine ? { start: label, end: label + title.length } : { start, end }
          return [{ ...span, values: { label: title } }]
        })
      : [],
}

function isHost(label: string, address: string): boolean {
  if (/^https?:\/\/\S+$/i.test(label)) return true
  if (!URL.canParse(address)) return false
  const spoken = label.toLowerCase().replace(/\/$/, '')
  const host = new URL(address).hostname
  return spoken === host || `www.${spoken}` === host || spoken === `www.${host}`
}
