import type { ReadPublication } from '#lib/content/read-library.ts'
import type { DeskWords } from '#lib/desk/desk-words.ts'
import type { NewArticle, NewDraft } from '#lib/desk/new-article.ts'

/** Why a draft cannot be made as it was wished for, with what the publication knows instead. */
export function refusalOf(
  refusal: Extract<NewDraft, { refused: string }>,
  { title }: Pick<NewArticle, 'title'>,
  { library: { publication } }: Pick<ReadPublication, 'library'>,
  words: DeskWords,
): string {
  const { topics, people, languages } = publication
  switch (refusal.refused) {
    case 'language':
      return words.languageUnlisted(refusal.written, languages)
    case 'topic':
      return words.topicUnknown(
        refusal.written,
        topics.list.map(({ key }) => key),
        refusal.guess,
      )
    case 'person':
      return words.personUnknown(
        refusal.written,
        people.map(({ key }) => key),
        refusal.guess,
      )
    case 'slug':
      return words.slugEmpty(title)
  }
}
