import type { Edition } from '#lib/article/edition.ts'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import { toTopicKey } from '#lib/content/topic-key.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { guessIn } from '#lib/desk/guess-in.ts'
import type { Site } from '#lib/site/site.ts'
import { WrongUse } from './wrong-use.ts'

/** The edition of the language that an option names, or of the default language. Throws `WrongUse`. */
export function editionOption(written: string | undefined, { editions, library }: Site): Edition {
  const { languages } = library.publication
  const asked = written ?? languages[0]
  const edition = [...editions.values()].find(({ locale }) => locale.toLowerCase() === asked.toLowerCase())
  if (edition) return edition
  const guess = didYouMean(asked, languages)
  throw new WrongUse(
    deskWords('en').languageUnlisted(asked, languages) + guessIn('en', guess),
    deskWords('de').languageUnlisted(asked, languages) + guessIn('de', guess),
  )
}

/** The topic of an edition that an option names by key or name, as its key; `null` without the option. Throws `WrongUse`. */
export function topicOption(written: string | undefined, { topics }: Edition, { library }: Site): string | null {
  if (written === undefined) return null
  const listed = library.publication.topics.list.map(({ key, name }) => ({ key, names: Object.values(name) }))
  const known = [...listed, ...[...topics.values()].map(({ key, name }) => ({ key, names: [name] }))]
  const asked = toTopicKey(written)
  const topic = known.find(({ key }) => key === asked) ?? known.find(one => one.names.map(toTopicKey).includes(asked))
  if (topic) return topic.key
  const guess = didYouMean(
    written,
    known.flatMap(({ key, names }) => [key, ...names]),
  )
  throw new WrongUse(
    `There is no topic “${written}”.${guessIn('en', guess)}`,
    `Ein Thema „${written}“ gibt es nicht.${guessIn('de', guess)}`,
  )
}
