import type { Article } from '#lib/article/article.ts'
import { digestOf } from '#lib/content/digest.ts'
import { imageViewOf } from '#lib/site/image-view.ts'
import { wordFor } from '#lib/site/pictures.ts'
import { resolverOf } from '#lib/site/resolve.ts'
import type { Site } from '#lib/site/site.ts'
import type { Answers } from './faces.ts'

/** What texts ask the site for, by the files of their articles. */
export type Asked = ReadonlyMap<string, readonly string[]>

/** What the site answers today to the texts and lead pictures of its articles. */
export function answersOf(site: Site, asked: Asked): Answers {
  const answers = new Map<string, string>()
  for (const { byPath } of site.editions.values())
    for (const { article } of byPath.values()) {
      const urls = asked.get(article.file)
      if (urls || article.image) answers.set(article.file, toAnswer(article, urls ?? [], site))
    }
  return answers
}

function toAnswer(article: Article, urls: readonly string[], site: Site): string {
  const { file, formerPaths } = article
  const inText = resolverOf(site, { file, formerPath: formerPaths[0] ?? null }, false)
  const words = urls.map(url => wordFor(inText(url), site))
  const image = imageViewOf(article, site)
  return digestOf(JSON.stringify([words, image && wordFor(image.src, site)]))
}

/** What is known of the texts' questions after some were rendered; files that are gone or ask nothing any more are left out. */
export function askedAfter(before: Asked, learned: Asked, files: ReadonlyMap<string, unknown>): Asked {
  const merged = new Map(before)
  for (const [file, urls] of learned) if (urls.join('\n') !== before.get(file)?.join('\n')) merged.set(file, urls)
  return new Map([...merged].filter(([file, urls]) => urls.length > 0 && files.has(file)))
}
