import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { permalink } from '#lib/article/permalink.ts'
import { toInstant } from '#lib/content/zone.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { toFileText } from '#lib/desk/file-text.ts'
import { moveArticle } from '#lib/desk/move-article.ts'
import { planPublication } from '#lib/desk/publish.ts'
import { writtenInstant } from '#lib/desk/written-instant.ts'
import { articleFile } from './article-file.ts'
import type { Command, Context } from './commands.ts'
import { dateOption } from './date-option.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { publishRefusal } from './publish-refusal.ts'
import { reportFile } from './report-file.ts'
import { print, say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk publish <file> [--date <date>]

Makes a draft live: checks it, moves it to the live articles under its day and name (as git mv
does, where Git knows the file), sets its date, and prints its address. Errors stop it,
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
  if (argument === undefined || positionals.length > 1)
    throw new WrongUse('kiosk publish takes one file.', 'kiosk publish nimmt genau eine Datei.')
  const publication = await openPublication(context)
  const { folder, library, contents } = publication
  const { timeZone } = library.publication
  const { messages, now = Date.now() } = context.environment
  const words = deskWords(messages)
  const file = articleFile(argument, publication)
  const date = values.date === undefined ? null : dateOf(values.date, timeZone)
  const draft = library.articles.find(one => one.file === file)
  const isFine = await reportFile(file, publication, context)
  if (!draft || !isFine) return refuse(words.hasErrors(join(folder, file)))
  const { text } = toFileText(contents.get(file) ?? new Uint8Array())
  const planned = planPublication({ publication, draft, text, date, now, messages })
  if ('refused' in planned) return refuse(publishRefusal(planned, file, folder, words))
  if (!(await moveArticle(publication, file, planned.to, planned.text)))
    return refuse(words.fileTaken(join(folder, planned.to)))
  say(words.published(join(folder, file), join(folder, planned.to)))
  if (planned.article.date > now && !library.publication.publishesFuture)
    say(words.scheduled(writtenInstant(planned.article.date, timeZone)))
  print(permalink(planned.path, library.publication))
  return exitCodes.fine
}

function refuse(reason: string): ExitCode {
  say(reason)
  return exitCodes.problems
}

/** A day stays a day; a time is written with its offset. */
function dateOf(written: string, timeZone: string) {
  const instant = toInstant(dateOption(written), timeZone)
  const full = writtenInstant(instant, timeZone)
  return { instant, written: written.includes(':') ? full : full.slice(0, 'YYYY-MM-DD'.length) }
}
