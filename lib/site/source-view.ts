import { hostOf, type Source } from '#lib/article/source.ts'
import { formatPlainDay, isolated } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { Site } from './site.ts'
import type { SourceView } from './view-article.ts'

/** A source as the page of an article shows it. */
export function toSourceView(source: Source, words: Words, site: Site): SourceView {
  const day = (written: string | null) => (written === null ? null : formatPlainDay(written, words.locale))
  return {
    ...source,
    host: hostOf(source),
    publishedText: day(source.published),
    accessedText: day(source.accessed),
    verifiedText: verifiedText(source, words, site),
  }
}

function verifiedText({ verified }: Source, words: Words, site: Site): string | null {
  if (verified === null) return null
  if (verified === 'machine') return words.sourceAnswers
  const person = site.library.publication.people.find(({ key }) => key === verified)
  return words.sourceVerified(isolated(person?.name ?? verified))
}
