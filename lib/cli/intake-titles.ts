import { decodeText } from '#lib/content/decode-text.ts'
import { toLanguageTag } from '#lib/content/language-tag.ts'
import { printable } from '#lib/content/printable.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { headlinesIn } from '#lib/desk/headline-list.ts'
import { intakeWords } from '#lib/desk/intake-words.ts'
import { newHeadlines } from '#lib/desk/new-headlines.ts'
import type { Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { knownStories } from './known-stories.ts'
import { WrongUse } from './wrong-use.ts'

interface Titles {
  readonly language: string | null
  readonly json: boolean
  readonly now: number
}

/** Prints the headlines of an answer that are new, and says why the others are not. Throws `WrongUse`. */
export async function intakeTitles(
  content: Uint8Array,
  { language, json, now }: Titles,
  publication: ReadPublication,
  environment: Context['environment'],
): Promise<ExitCode> {
  const words = intakeWords(environment.messages)
  const tag = language === null ? null : toLanguageTag(language)
  if (language !== null && tag === null)
    throw new WrongUse(
      `--language takes a tag such as de, not "${language}".`,
      `--language nimmt ein Kürzel wie de, nicht „${language}“.`,
    )
  const decoded = decodeText(content)
  const titles = 'text' in decoded ? headlinesIn(decoded.text) : []
  const { fresh, known } = newHeadlines(titles, await knownStories(publication, environment, now), tag)
  if (titles.length === 0) process.stderr.write(`${'text' in decoded ? words.noTitles : words.noArticle.encoding}\n`)
  for (const { title, earlier } of known)
    process.stderr.write(`${printable(words.known(title, earlier.story.file ?? earlier.story.title))}\n`)
  const repeated = known.map(({ title, earlier: { story, score } }) => ({
    title,
    score,
    earlier: { title: story.title, file: story.file, day: story.day, state: story.state },
  }))
  process.stdout.write(
    json
      ? `${JSON.stringify({ new: fresh, known: repeated }, null, 2)}\n`
      : fresh.map(title => `${printable(title)}\n`).join(''),
  )
  return fresh.length > 0 ? exitCodes.fine : exitCodes.problems
}
