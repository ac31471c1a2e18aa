import { parseArgs } from 'node:util'
import { dayAt } from '#lib/content/zone.ts'
import { askPages, type Round } from '#lib/desk/online/ask-pages.ts'
import { checkSources, isDead, isOffline } from '#lib/desk/source-check.ts'
import { reportSources, sourcesJson } from '#lib/desk/source-report.ts'
import { sourceTable } from '#lib/desk/source-table.ts'
import { sourceWords } from '#lib/desk/source-words.ts'
import { writtenDay } from '#lib/desk/written-instant.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { terminalProgress } from './progress.ts'
import { printJson } from './say.ts'
import { writeSources } from './write-sources.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk sources [files] [options]

Lists the sources of all articles and drafts, or of the given files or folders: title, publisher,
host, day by its address, age against the article, and how many articles name the page.

Options:
  --online         ask each address whether it is still there: six hosts at a time, one request
                   per host and second, at most 15 seconds and 256 kB each. Redirects are followed
                   and shown, and the title of the page is compared with the label. Private
                   addresses are not asked. "unknown" means that readers may well see the page.
  --write          with --online: write accessed (today) and verified: machine into the front
                   matter for each source that was found and whose title fits
  --allow-private  with --online: ask private and loopback addresses too
  --json           print one JSON document
  --help           print this

Exit code 1: a source is gone, or its host is, or something could not be written.
`

export const sourcesCommand: Command = {
  summary: 'list all sources and ask whether they are still there',
  usage,
  run: runSources,
}

async function runSources(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      online: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      'allow-private': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  if (!values.online && (values.write || values['allow-private']))
    throw new WrongUse('--write and --allow-private need --online.', '--write und --allow-private brauchen --online.')
  const { messages, now = Date.now() } = context.environment
  const publication = await openPublication(context)
  const { library } = publication
  const files = await chosenFiles(positionals, null, publication)
  const asked = library.articles.filter(({ file }) => files === null || files.includes(file))
  const rows = sourceTable(asked, library.articles)
  const { origin, timeZone } = library.publication
  const round = { ...manners, userAgent: `KIosk source check (+${origin})`, allowPrivate: values['allow-private'] }
  const addresses = values.online ? rows.flatMap(({ source }) => source.url ?? []) : []
  const show = terminalProgress(context.environment, 1)
  const reports = await askPages(addresses, round, (done, total) => show({ done, total }))
  if (isOffline(reports)) throw new Error(sourceWords[messages].offline)
  const sources = checkSources(rows, reports)
  if (values.json) printJson(sourcesJson(sources))
  else process.stdout.write(reportSources(sources, messages))
  const day = { messages, today: writtenDay(dayAt(now, timeZone)) }
  const isWritten = !values.write || (await writeSources(sources, asked, publication, day))
  return isWritten && !sources.some(isDead) ? exitCodes.fine : exitCodes.problems
}

const manners: Omit<Round, 'userAgent' | 'allowPrivate'> = { hosts: 6, delay: 1000, timeout: 15_000, maxBytes: 262_144 }
