import type { Article } from '#lib/article/article.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { peopleIn } from '#lib/article/edition-people.ts'
import { digestOf } from '#lib/content/digest.ts'
import { FileText } from '#lib/content/file-text.ts'
import type { Site } from '#lib/site/site.ts'

/** What an article got as answers when its text asked the site for addresses, by its file; those that ask nothing are left out. */
export type Answers = ReadonlyMap<string, string>

/** Says for an article all that a page can show of it by itself: two exports with the same face show the same. */
export type FaceOf = (entry: Entry) => string

/** Faces of a site's articles, each made when it is asked for. */
export function facesOf(site: Site, answers: Answers): FaceOf {
  const known = new Map<Entry, string>()
  const topics = new Map(site.library.publication.topics.list.map(({ key, name }) => [key, JSON.stringify(name)]))
  return entry => {
    const face = known.get(entry) ?? toFace(entry, site, answers, topics)
    known.set(entry, face)
    return face
  }
}

type TopicNames = ReadonlyMap<string, string>

function toFace({ article, lifecycle, path }: Entry, site: Site, answers: Answers, names: TopicNames): string {
  const edition = site.editions.get(article.language)
  const versions = site.versions.get(article.file)
  const parts = [
    contentOf(article),
    article.file,
    path,
    lifecycle,
    // The settings of a Jekyll checkout may name authors and topics for its posts.
    ...article.authors.map(({ name }) => name),
    ...article.topics.map(key => `${key} ${names.get(key)} ${edition?.topics.has(key)}`),
    ...article.topicRelevance.map(stated => JSON.stringify(stated)),
    ...(edition ? peopleOf(article, edition, versions !== undefined) : []),
    versions ? digestOf(JSON.stringify(versions)) : '',
    answers.get(article.file) ?? '',
  ]
  return digestOf(parts.join('\t'))
}

function contentOf({ file, text }: Article): string {
  if (text instanceof FileText) return text.digest
  throw new Error(`${file} is no file of the publication.`)
}

/** The people who have a page among those whom an article names, or may name. */
function peopleOf(article: Article, { people }: Edition, hasVersions: boolean): readonly string[] {
  if (people.size === 0) return []
  if (hasVersions) return [...people.keys()]
  return [...peopleIn(article)].filter(key => people.has(key))
}
