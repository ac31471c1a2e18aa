import type { Article, Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { lifecycleOf } from '#lib/article/lifecycle.ts'
import type { RejectedStory } from '#lib/content/rejected.ts'
import { addressesOf } from '#lib/content/source-addresses.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { nothingKnown, type Story } from './story.ts'
import { writtenDay } from './written-instant.ts'

/** Everything that a publication has, had or refused, as stories. */
export function storiesOf(
  { articles, publication }: Pick<Library, 'articles' | 'publication'>,
  rejected: readonly RejectedStory[],
  now: Instant,
): readonly Story[] {
  return [...articles.map(article => toStory(article, publication, now)), ...rejected.map(rejectedStory)]
}

/** An article as a story. */
export function toStory(article: Article, publication: Publication, now: Instant): Story {
  const { title, day, language, file } = article
  return {
    title,
    addresses: addressesOf(article),
    day: writtenDay(day),
    language,
    file,
    state: lifecycleOf(article, publication, now),
    why: null,
  }
}

function rejectedStory({ title, language, file, date, why, sources }: RejectedStory): Story {
  return { ...nothingKnown, title, addresses: sources, day: date, language, file, state: 'rejected', why }
}
