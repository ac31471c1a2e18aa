import type { ArticleRule } from '../check/article-rule.ts'

/** UTF-16 units of a headline that search results and phones still show whole, with some to spare. */
const limit = 110
/** Beyond this the reader itself warns (`schema/title-long`). */
const readerLimit = 300

/** A headline that no list shows whole. */
export const textTitleLong: ArticleRule = {
  id: 'text/title-long',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Der Titel hat {length} Zeichen; über 110 schneiden Suchmaschinen und Netzwerke ihn ab.',
      hint: 'Kürzen Sie ihn; was darin noch zu sagen war, passt in `standfirst`.',
      reason:
        'Lange Titel entstehen, wenn ein Modell alle Neuigkeiten auf einmal nennt. Im Feed, in der Suche und geteilt fehlt dann das Ende.',
      before:
        '---\ntitle: Der Rat beschließt nach langer Debatte das neue Gesetz über Schulen und Bibliotheken, das ab dem kommenden Sommer gilt\n---\nText.',
      after: '---\ntitle: Rat beschließt Gesetz über Schulen und Bibliotheken\n---\nText.',
    },
    en: {
      message: 'The title has {length} characters; beyond 110, search engines and networks cut it off.',
      hint: 'Shorten it; what else it had to say fits in `standfirst`.',
      reason:
        'Titles grow long when a model tells all the news at once. In feeds, in search and when shared, the end is missing.',
      before:
        '---\ntitle: After a long debate the council passes the new law on public schools and libraries, which applies from next summer on\n---\nText.',
      after: '---\ntitle: Council passes law on schools and libraries\n---\nText.',
    },
  },
  find: ({ article: { title }, fieldSpan }) =>
    title.length > limit && title.length <= readerLimit
      ? [{ ...fieldSpan('title'), values: { length: String(title.length) } }]
      : [],
}
