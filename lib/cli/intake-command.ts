import { parseArgs } from 'node:util'
import type { Command, Context } from './commands.ts'
import { dayOption } from './date-option.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { intakeDraft } from './intake-draft.ts'
import { intakeTitles } from './intake-titles.ts'
import { openPublication } from './open-publication.ts'
import { readStdin } from './read-stdin.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk intake --title <title> [options] < answer.md
       kiosk intake --titles [--language <tag>] [--json] < answer.md

Makes a clean draft of a model's raw answer on standard input, and prints the path of the file.
What is no part of the article is taken off as kiosk clean does, the front matter is written,
\`ai\` says that a model wrote it. Front matter in the answer counts for nothing but its
introduction and its sources. What was removed, what somebody should look at and stories that
have been here before are reported. Nothing is asked and nothing is overwritten.

What is no article is refused: a refusal, a mere promise, less than 50 words, no text, a web
page or the data of a failed service, a form with gaps.

With --titles the answer is a list of headlines in any form: lines, bullets, numbers, JSON.
Those that are new are printed, one a line.

Options:
  --title <title>    the headline
  --language <tag>   language of the text (default: the publication's first)
  --date <date>      day in the file name, e.g. 2025-08-11 (default: today)
  --topic <topic>    key or name of a topic; may be repeated
  --model <name>     the system that wrote the answer, for readers; may be repeated
  --titles           take a list of headlines
  --json             print one JSON document
  --help             print this

Exit codes: 0 a draft was written or headlines are new, 1 the answer is no article, its file is
there already or no headline is new, 2 an option the publication cannot follow.
`

export const intakeCommand: Command = { summary: "make a clean draft of a model's answer", usage, run: runIntake }

async function runIntake(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      title: { type: 'string' },
      language: { type: 'string' },
      date: { type: 'string' },
      topic: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', multiple: true, default: [] },
      titles: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const title = values.title?.trim()
  if (values.titles ? title : !title)
    throw new WrongUse(
      'kiosk intake takes either --title "…" or --titles.',
      'kiosk intake nimmt entweder --title "…" oder --titles.',
    )
  const publication = await openPublication(context)
  const { environment } = context
  const now = environment.now ?? Date.now()
  const { language = null, json } = values
  if (!title) return intakeTitles(await readStdin(), { language, json, now }, publication, environment)
  const wish = {
    title,
    language,
    topics: values.topic,
    by: [],
    date: dayOption(values.date, now, publication.library.publication.timeZone),
  }
  const answer = { content: await readStdin(), wish, models: values.model, now }
  return intakeDraft(answer, json, publication, environment)
}
