import { findPerson } from '#lib/content/article-authors.ts'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import { toLanguageTag } from '#lib/content/language-tag.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { toTopicKey } from '#lib/content/topic-key.ts'
import type { WrittenDate } from '#lib/content/written-date.ts'
import { type FieldMap, toBlockYaml } from '#lib/content/yaml-writing.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { headlineSlug } from './headline-slug.ts'
import { draftPlace } from './publication-places.ts'
import { writtenDay } from './written-instant.ts'

/** What is known of an article before it is written. */
export interface NewArticle {
  readonly title: string
  /** `null`: the publication's default. */
  readonly language: string | null
  /** Keys or names, as somebody typed them. */
  readonly topics: readonly string[]
  readonly by: readonly string[]
  readonly date: Pick<WrittenDate, 'year' | 'month' | 'day'>
  /** Other fields of the front matter. */
  readonly fields: FieldMap
  /** Markdown. */
  readonly body: string
}

/** A draft's file, not yet written; or what of the wish the publication does not know. */
export type NewDraft =
  | { readonly file: string; readonly text: string; readonly language: string }
  | { readonly refused: 'language'; readonly written: string }
  | { readonly refused: 'topic' | 'person'; readonly written: string; readonly guess: string | null }
  | { readonly refused: 'slug' }

type Whole = Pick<ReadPublication, 'library' | 'kind'>

/** The file of a new draft, named and placed as this publication has its drafts. */
export function newDraft(wish: NewArticle, { library, kind }: Whole): NewDraft {
  const { publication } = library
  const language = languageOf(wish, publication, kind)
  if (language === null) return { refused: 'language', written: wish.language ?? '' }
  const topics = wish.topics.map(written => topicOf(written, publication))
  const authors = wish.by.map(written => authorOf(written, publication))
  const unknown = [...topics, ...authors].find(one => 'refused' in one)
  if (unknown && 'refused' in unknown) return unknown
  const slug = headlineSlug(wish.title)
  if (slug === '') return { refused: 'slug' }
  const place = draftPlace({ library, kind, language })
  const saysLanguage = place.saysLanguage || language === publication.languages[0]
  const keysOf = (found: readonly Found[]) => found.flatMap(one => ('key' in one ? [one.key] : []))
  const fields: FieldMap = {
    title: wish.title,
    ...(saysLanguage ? {} : { language }),
    ...(place.isMarked ? { draft: true } : {}),
    ...(topics.length > 0 ? { topics: keysOf(topics) } : {}),
    ...(authors.length > 0 ? { authors: keysOf(authors) } : {}),
    ...wish.fields,
  }
  const file = `${place.folder}${writtenDay(wish.date)}-${slug}.md`
  return { file, text: `---\n${toBlockYaml(fields).join('\n')}\n---\n${wish.body}`, language }
}

type Found = { readonly key: string } | Extract<NewDraft, { refused: 'topic' | 'person' }>

function languageOf(
  { language }: NewArticle,
  { languages }: Publication,
  kind: ReadPublication['kind'],
): string | null {
  if (language === null) return languages[0]
  const tag = toLanguageTag(language)
  // A Jekyll publication lists no languages: those of its articles count.
  return tag !== null && (languages.includes(tag) || kind === 'jekyll') ? tag : null
}

function topicOf(written: string, { topics: { closed, list } }: Publication): Found {
  if (!closed) return { key: written }
  const key = toTopicKey(written)
  const names = list.flatMap(topic => [topic.key, ...Object.values(topic.name)].map(name => ({ name, topic })))
  const topic = list.find(one => one.key === key) ?? names.find(({ name }) => toTopicKey(name) === key)?.topic
  return topic
    ? { key: topic.key }
    : {
        refused: 'topic',
        written,
        guess: didYouMean(
          written,
          names.map(({ name }) => name),
        ),
      }
}

function authorOf(written: string, publication: Publication): Found {
  const { people } = publication
  const person = findPerson(written, publication)
  if (person || people.length === 0) return { key: person?.key ?? written }
  const guess = didYouMean(
    written,
    people.flatMap(({ key, name }) => [key, name]),
  )
  return { refused: 'person', written, guess }
}
