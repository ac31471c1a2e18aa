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
  return entry => {
    const face = known.get(entry) ?? toFace(entry, site, answers)
    known.set(entry, face)
    return face
  }
}

function toFace({ article, lifecycle }: Entry, site: Site, answers: Answers): string {
  const edition = site.editions.get(article.language)
  const versions = site.versions.get(article.file)
  return [
    contentOf(article),
    article.file,
    lifecycle,
    ...(edition ? linksIn(article, edition, versions !== undefined) : []),
    versions ? digestOf(JSON.stringify(versions)) : '',
    answers.get(article.file) ?? '',
  ].join('\t')
}

function contentOf({ file, text }: Article): string {
  if (text instanceof FileText) return text.digest
  throw new Error(`${file} is no file of the publication.`)
}

/** The names of its topics that have a page, and the people among its own who do. */
function linksIn(article: Article, { people, topics }: Edition, hasVersions: boolean): readonly string[] {
  const named = article.topics.map(key => topics.get(key)?.name ?? '')
  if (people.size === 0) return named
  if (hasVersions) return [...named, ...people.keys()]
  return [...named, ...[...peopleIn(article)].filter(key => people.has(key))]
}
