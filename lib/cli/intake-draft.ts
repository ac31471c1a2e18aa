import { join } from 'node:path'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { printable } from '#lib/content/printable.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { createFile } from '#lib/desk/create-file.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { duplicatesJson, reportDuplicates } from '#lib/desk/duplicates-report.ts'
import { findDuplicates } from '#lib/desk/find-duplicates.ts'
import { type Answer, type Intake, takeIn } from '#lib/desk/intake.ts'
import { intakeWords } from '#lib/desk/intake-words.ts'
import { toStory } from '#lib/desk/stories-of.ts'
import type { Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { knownStories } from './known-stories.ts'
import { refusalOf } from './new-refusal.ts'
import { print, printJson, say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

type Environment = Context['environment']
type TakenIn = Extract<Intake, { draft: unknown }>

/** Writes the draft of an answer and reports on it; an answer that is no article leaves nothing. Throws `WrongUse`. */
export async function intakeDraft(
  answer: Answer,
  json: boolean,
  publication: ReadPublication,
  environment: Environment,
): Promise<ExitCode> {
  const { messages } = environment
  const intake = takeIn(answer, publication)
  if ('refused' in intake) throw new WrongUse(refusalOf(intake, answer.wish, publication, deskWords(messages)))
  if ('noArticle' in intake) return refuse(intake.noArticle, intakeWords(messages).noArticle[intake.noArticle], json)
  const path = join(publication.folder, intake.draft.file)
  const repetitions = await repetitionsOf(intake, answer.now, publication, environment)
  if (!(await createFile(publication.folder, intake.draft)))
    return refuse('exists', deskWords(messages).fileTaken(path), json)
  process.stderr.write(reportOf(intake, environment))
  if (repetitions.length > 0)
    say(`${intakeWords(messages).repeats}\n${reportDuplicates(repetitions, messages).trimEnd()}`)
  const { file } = intake.draft
  const { removed, dropped, left } = intake
  const [duplicates = []] = duplicatesJson(repetitions, 1, messages).duplicates.map(({ found }) => found)
  if (json) printJson({ file, path, removed, dropped, left, duplicates })
  else print(path)
  return exitCodes.fine
}

function refuse(reason: string, message: string, json: boolean): ExitCode {
  say(message)
  if (json) printJson({ file: null, refused: { reason, message } })
  return exitCodes.problems
}

async function repetitionsOf({ draft }: TakenIn, now: number, publication: ReadPublication, environment: Environment) {
  const { library, posts } = publication
  const context = { publication: library.publication, messages: messagesIn(environment.messages), posts }
  const { article } = parseArticle({ path: draft.file, content: draft.text }, context)
  if (!article) return []
  const story = toStory(article, library.publication, now)
  const found = findDuplicates(story, await knownStories(publication, environment, now))
  return found.length > 0 ? [{ story, found }] : []
}

function reportOf({ removed, dropped, left }: TakenIn, { messages }: Environment): string {
  const words = intakeWords(messages)
  const lines = [
    ...removed.map(({ rule, text }) => words.removed(rule, oneLine(text))),
    ...(dropped.length > 0 ? [words.dropped(dropped)] : []),
    ...left.map(({ rule, text }) => words.left(rule, oneLine(text))),
  ]
  return lines.map(line => `${printable(line)}\n`).join('')
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
