import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { reportIssues } from '#lib/content/issue-report.ts'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import { type Exported, exportSite } from '#lib/export/export-site.ts'
import type { Renewed } from '#lib/export/renew-site.ts'
import type { Environment } from '#lib/publication/environment.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { explainError } from './explain-error.ts'
import { runMerge, runShard, toShard } from './export-parts.ts'
import { exportOnChange } from './export-watch.ts'
import { exportWords } from './export-words.ts'
import { progressReporter } from './progress.ts'
import { say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk export [options]
       kiosk export --shard <i/n> [options]
       kiosk export --merge [<folder>...]

Renders the publication to files in one folder that any file host can serve: what changed
since the last export, or all of it. Nothing is replaced while the publication has errors,
or when the run is interrupted.

Options:
  --keep-going     leave out files with errors and export the rest
  --no-cache       render everything, and keep nothing for the next export
  --shard <i/n>    render part i of n only, into a folder of its own beside the site
  --merge          join all parts, those named or those beside the site, into the site
  --watch          stay, and export again when a file changes or an article becomes due
  --processes <n>  processes at most (default: one per core)
  --quiet          print problems only
  --help           print this
`

export const exportCommand: Command = {
  summary: 'render the publication to static files',
  usage,
  run: runExport,
}

async function runExport(args: readonly string[], context: Context): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: args.includes('--merge'),
    options: {
      'keep-going': { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      processes: { type: 'string', default: String(availableParallelism()) },
      quiet: { type: 'boolean', default: false },
      shard: { type: 'string' },
      merge: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const { environment, ...installation } = context
  const { cache, content, out, messages, origin, basePath, isCi } = environment
  if (values.merge) return runMerge(out, positionals, messages)
  const stop = new AbortController()
  const interrupt = () => stop.abort(new Error(exportWords[messages].interrupted))
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = () =>
    values.quiet ? () => {} : progressReporter(process.stderr, process.stderr.isTTY === true && !isCi)
  const options = {
    ...{ ...installation, folder: content, messages, origin, basePath, out },
    cache: values['no-cache'] ? null : cache,
    processes: toCount(values.processes),
    keepGoing: values['keep-going'],
    signal: stop.signal,
  }

  if (values.shard !== undefined)
    return runShard(toShard(values.shard), { ...options, ...momentNow(environment) }, progress())
  if (!values.watch) return (await exportOnce(null)).code
  if (values['no-cache']) throw watchNeedsCache
  await exportOnChange(content, async last => (await exportOnce(last).catch(survived)).renewed, Date.now, stop.signal)
  return exitCodes.fine

  async function exportOnce(
    last: Renewed | null,
  ): Promise<{ readonly code: ExitCode; readonly renewed: Renewed | null }> {
    const moment = momentNow(environment)
    const exported = await exportSite({ ...options, ...moment, state: last?.state ?? null }, progress())
    process.stderr.write(reportIssues(exported.findings.issues, content))
    if (!values.quiet || exported.written === null)
      process.stdout.write(`${summaryOf(exported, out, (Date.now() - moment.startedAt) / 1000, messages).join('\n')}\n`)
    return { code: exported.written === null ? exitCodes.problems : exitCodes.fine, renewed: exported.written }
  }

  /** While watching, a fault of the machine is reported; the next change is another chance. */
  function survived(error: unknown): { readonly renewed: null } {
    if (!stop.signal.aborted) say(`kiosk: ${explainError(error, messages).message}`)
    return { renewed: null }
  }
}

/** The clock of the machine, and the instant at which the site is shown. */
function momentNow({ now }: Environment): { readonly startedAt: number; readonly now: number } {
  const startedAt = Date.now()
  return { startedAt, now: now ?? startedAt }
}

const watchNeedsCache = new WrongUse(
  '--watch keeps what it did for the next export; it cannot be used with --no-cache.',
  '--watch hebt auf, was es getan hat; mit --no-cache geht das nicht.',
)

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new WrongUse(
      `--processes takes a whole number from 1, not "${text}".`,
      `--processes nimmt eine ganze Zahl ab 1, nicht „${text}“.`,
    )
  return count
}

function summaryOf(
  { findings, written }: Exported,
  out: string,
  seconds: number,
  language: MessageLanguage,
): readonly string[] {
  const words = exportWords[language]
  const account = words.account(findings.account)
  if (written === null) return [account, words.refused(findings.issues.filter(({ level }) => level === 'error').length)]
  const { changes, seal } = written
  const [added, changed, removed] = [changes.added.length, changes.changed.length, changes.removed.length]
  const unchanged = seal.files - added - changed
  return [account, words.written({ out, seal, added, changed, removed, unchanged, seconds })]
}
