import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createFile } from '#lib/desk/create-file.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { newDraft } from '#lib/desk/new-article.ts'
import type { Command, Context } from './commands.ts'
import { dayOption } from './date-option.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { refusalOf } from './new-refusal.ts'
import { openPublication } from './open-publication.ts'
import { print, say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk new --title <title> [options]

Makes a draft with front matter in the folder where this publication keeps its drafts, and
prints its path. The name of the file has the date and the title with umlauts spelled out.
Nothing is overwritten.

Options:
  --title <title>    the headline
  --language <tag>   language of the text (default: the publication's first)
  --topic <topic>    key or name of a topic; may be repeated
  --date <date>      day in the file name, e.g. 2025-08-11 (default: today)
  --by <person>      key of an author in people.yaml; may be repeated
  --help             print this

Exit codes: 0 written, 1 a file of that name is there, 2 an option the publication cannot follow.
`

export const newCommand: Command = { summary: 'begin an article', usage, run: runNew }

async function runNew(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      title: { type: 'string' },
      language: { type: 'string' },
      topic: { type: 'string', multiple: true, default: [] },
      date: { type: 'string' },
      by: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const title = values.title?.trim()
  if (!title) throw new WrongUse('kiosk new needs --title "…".', 'kiosk new braucht --title "…".')
  const { environment } = context
  const publication = await openPublication(context)
  const now = environment.now ?? Date.now()
  const wish = {
    title,
    language: values.language ?? null,
    topics: values.topic,
    by: values.by,
    date: dayOption(values.date, now, publication.library.publication.timeZone),
    fields: {},
    body: '\n',
  }
  const draft = newDraft(wish, publication)
  const words = deskWords(environment.messages)
  if ('refused' in draft) throw new WrongUse(refusalOf(draft, wish, publication, words))
  const path = join(publication.folder, draft.file)
  if (!(await createFile(publication.folder, draft))) {
    say(words.fileTaken(path))
    return exitCodes.problems
  }
  print(path)
  return exitCodes.fine
}
