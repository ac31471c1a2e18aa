import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { permalink } from '#lib/article/permalink.ts'
import { toInstant } from '#lib/content/zone.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { readFileText } from '#lib/desk/file-text.ts'
import { moveFile } from '#lib/desk/move-file.ts'
import { planPublication } from '#lib/desk/publish.ts'
import { writtenInstant } from '#lib/desk/written-instant.ts'
import { articleFile } from './article-file.ts'
import type { Command, Context } from './commands.ts'
import { dateOption } from './date-option.ts'
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { publishRefusal } from './publish-refusal.ts'
import { reportFile } from './report-file.ts'

const usage = `Usage: kiosk publish <file> [--date <date>]

Makes a draft live: checks it, moves it to the live articles under its day and name (with
git mv where Git knows the file), sets its date, and prints its address. Errors stop it,
warnings are shown. It needs the gates that site.yaml requires, and an address and a file name
that are free. If any step fails, nothing has changed.

Without --date the article gets the date in its front matter or file name if that is ahead,
else the present time. With a date ahead it appears with the first export after it.

Options:
  --date <date>  e.g. 2025-08-11 or "2025-08-11 09:30 +0200"
  --help         print this

Exit codes: 0 published, 1 the file has errors, lacks gates or finds its place taken.
`

export const publishCommand: Command = { summary: 'make a draft live', usage, run: runPublish }

async function runPublish(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const [argument] = positionals
  if (argument === undefined || positionals.length > 1) throw new WrongUse('kiosk publish takes one file.')
  const publication = await openPublication(context)
  const { folder, library } = publication
  const { timeZone } = library.publication
  const { messages, now = Date.now() } = context.environment
  const words = deskWords(messages)
  const file = articleFile(argument, publication)
  const date = values.date === undefined ? null : dateOf(values.date, timeZone)
  const draft = library.articles.find(one => one.file === file)
  const isFine = await reportFile(file, context)
  if (!draft || !isFine) return refuse(words.hasErrors(join(folder, file)))
  const { text, encode } = await readFileText(join(folder, file))
  const planned = planPublication({ publication, draft, text, date, now, messages })
  if ('refused' in planned) return refuse(publishRefusal(planned, file, folder, words))
  if (!(await moveFile(folder, file, planned.to, encode(planned.text))))
    return refuse(words.fileTaken(join(folder, planned.to)))
  process.stderr.write(`${words.published(join(folder, file), join(folder, planned.to))}\n`)
  if (planned.article.date > now && !library.publication.publishesFuture)
    process.stderr.write(`${words.scheduled(writtenInstant(planned.article.date, timeZone))}\n`)
  process.stdout.write(`${permalink(planned.path, library.publication)}\n`)
  return exitCodes.fine
}

function refuse(reason: string): ExitCode {
  process.stderr.write(`${reason}\n`)
  return exitCodes.problems
}

/** A day stays a day; a time is written with its offset. */
function dateOf(written: string, timeZone: string) {
  const instant = toInstant(dateOption(written), timeZone)
  const full = writtenInstant(instant, timeZone)
  return { instant, written: written.includes(':') ? full : full.slice(0, 'YYYY-MM-DD'.length) }
}
