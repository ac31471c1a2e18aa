import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { stateWords } from '#lib/desk/duplicates-words.ts'
import { inLine } from '#lib/desk/in-line.ts'
import { type Waiting, waitingArticles } from '#lib/desk/waiting.ts'
import { writtenInstant } from '#lib/desk/written-instant.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { print, printJson } from './say.ts'
import { tickFile } from './tick-file.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk review [--json]
       kiosk review <file> --gate <gate> --by <person> [--note <text>]

Without a file: lists what waits for which gate, most urgent first. What readers see and
somebody changed comes first, then what is scheduled, soonest first, then drafts, oldest first.

With a file: records that a person checked it. The record holds a hash of the text: when the
text changes, the gate opens again by itself. The text reviewed is kept in .kiosk/reviewed
unless Git has it, so that the next reviewer can be shown what changed.

Options:
  --gate <gate>   one of the gates in site.yaml
  --by <person>   key or name of a person in people.yaml
  --note <text>   stands beside the record
  --json          print the list as JSON
  --help          print this

Exit codes: 0 recorded or listed, 1 the file has errors, 2 a gate or a person nobody knows.
`

export const reviewCommand: Command = { summary: 'record a review, or list what waits for one', usage, run: runReview }

async function runReview(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      gate: { type: 'string' },
      by: { type: 'string' },
      note: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const [file, ...others] = positionals
  if (others.length > 0)
    throw new WrongUse(
      'kiosk review takes one file at a time: a review is of one text.',
      'kiosk review nimmt eine Datei auf einmal: Geprüft wird ein Text.',
    )
  const publication = await openPublication(context)
  const now = context.environment.now ?? Date.now()
  if (file === undefined) {
    if (values.gate ?? values.by ?? values.note)
      throw new WrongUse(
        'kiosk review --gate … --by … needs a file.',
        'kiosk review --gate … --by … braucht eine Datei.',
      )
    const waiting = waitingArticles(publication.library, now)
    if (values.json) printJson(jsonOf(waiting, publication))
    else print(listOf(waiting, publication, context.environment.messages))
    return exitCodes.fine
  }
  if (values.json)
    throw new WrongUse('--json prints the list; it takes no file.', '--json gibt die Liste aus; es nimmt keine Datei.')
  const { gate, by, note = null } = values
  if (!gate || !by)
    throw new WrongUse(
      'kiosk review <file> needs --gate <gate> and --by <person>.',
      'kiosk review <Datei> braucht --gate <Prüfung> und --by <Person>.',
    )
  return tickFile(file, { gate, by, note, at: now }, publication, context)
}

function listOf(waiting: readonly Waiting[], { folder, library }: ReadPublication, language: MessageLanguage): string {
  const words = deskWords(language)
  if (waiting.length === 0) return words.nothingWaits
  return waiting
    .map(({ article, lifecycle, reopened, open }) => {
      const gates = [...reopened.map(words.reopened), ...open].join(', ')
      const date = writtenInstant(article.date, library.publication.timeZone).slice(0, 16)
      const state = stateWords(lifecycle, language)
      return [`${join(folder, article.file)}  ${state}  ${date}`, article.title, gates].map(inLine).join('\n  ')
    })
    .join('\n')
}

function jsonOf(waiting: readonly Waiting[], { library }: ReadPublication) {
  const items = waiting.map(({ article, lifecycle, reopened, open }) => ({
    file: article.file,
    title: article.title,
    language: article.language,
    date: writtenInstant(article.date, library.publication.timeZone),
    state: lifecycle,
    reopened,
    open,
  }))
  return { waiting: items }
}
