import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Article } from '#lib/article/article.ts'
import { dayAt } from '#lib/content/zone.ts'
import { readFileText, replaceFile } from '#lib/desk/file-text.ts'
import { askPages, type Round } from '#lib/desk/online/ask-pages.ts'
import { type CheckedSource, checkSources, isDead, isOffline } from '#lib/desk/source-check.ts'
import { reportSources, sourcesJson } from '#lib/desk/source-report.ts'
import { sourceTable } from '#lib/desk/source-table.ts'
import { withVerified } from '#lib/desk/source-writing.ts'
import { isoDay } from '#lib/desk/stories-of.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { progressReporter } from './progress.ts'

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

Exit code 1: a source is gone, or its host is.
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
    throw new WrongUse('--write and --allow-private need --online.')
  const { messages, now } = context.environment
  const publication = await openPublication(context)
  const { library, folder } = publication
  const files = await chosenFiles(positionals, null, publication)
  const asked = library.articles.filter(({ file }) => files === null || files.includes(file))
  const rows = sourceTable(asked, library.articles)
  const { origin, timeZone } = library.publication
  const round = { ...manners, userAgent: `KIosk source check (+${origin})`, allowPrivate: values['allow-private'] }
  const addresses = values.online ? rows.flatMap(({ source }) => source.url ?? []) : []
  const reports = await askPages(addresses, round, progress(context))
  if (isOffline(reports)) throw new Error('None of the hosts could be found. Is this machine online?')
  const sources = checkSources(rows, reports)
  if (values.write) await write(sources, asked, folder, isoDay(dayAt(now ?? Date.now(), timeZone)))
  process.stdout.write(
    values.json ? `${JSON.stringify(sourcesJson(sources), null, 2)}\n` : reportSources(sources, messages),
  )
  return sources.some(isDead) ? exitCodes.problems : exitCodes.fine
}

const manners: Omit<Round, 'userAgent' | 'allowPrivate'> = { hosts: 6, delay: 1000, timeout: 15_000, maxBytes: 262_144 }

function progress({ environment }: Context): (done: number, total: number) => void {
  if (process.stderr.isTTY !== true || environment.isCi) return () => {}
  const show = progressReporter(process.stderr, true)
  return (done, total) => show({ done, total })
}

async function write(
  sources: readonly CheckedSource[],
  articles: readonly Article[],
  folder: string,
  today: string,
): Promise<void> {
  for (const { file, statedSources } of articles) {
    const path = join(folder, file)
    const { text, encode } = await readFileText(path)
    const edited = withVerified(
      text,
      statedSources,
      sources.filter(one => one.file === file),
      today,
    )
    if (edited === null) continue
    if ('refused' in edited) {
      const { line, column } = edited.refused
      process.stderr.write(`kiosk: ${path}:${line}:${column} has no room for what was found; nothing was written.\n`)
    } else if (edited.text !== text) await replaceFile(path, encode(edited.text))
  }
}
