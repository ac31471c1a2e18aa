import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { reportIssues } from '#lib/content/issue-report.ts'
import { type Exported, exportSite } from '#lib/export/export-site.ts'
import { accountLine } from './accounts.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { formatBytes } from './format-bytes.ts'
import { progressReporter } from './progress.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk export [options]

Renders the publication to files in one folder that any file host can serve: what changed
since the last export, or all of it. Nothing is replaced while the publication has errors,
or when the run is interrupted.

Options:
  --keep-going     leave out files with errors and export the rest
  --no-cache       render everything, and keep nothing for the next export
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
  const { values } = parseArgs({
    args: [...args],
    options: {
      'keep-going': { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      processes: { type: 'string', default: String(availableParallelism()) },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const { environment, ...installation } = context
  const { cache, content, out, messages, origin, basePath, isCi } = environment
  const startedAt = Date.now()
  const now = environment.now ?? startedAt
  const stop = new AbortController()
  const interrupt = () => stop.abort(new Error('Interrupted. The last export is untouched.'))
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)

  const exported = await exportSite(
    {
      ...installation,
      folder: content,
      messages,
      origin,
      basePath,
      now,
      out,
      cache: values['no-cache'] ? null : cache,
      startedAt,
      processes: toCount(values.processes),
      keepGoing: values['keep-going'],
      signal: stop.signal,
    },
    values.quiet ? () => {} : progressReporter(process.stderr, process.stderr.isTTY === true && !isCi),
  )
  process.stderr.write(reportIssues(exported.findings.issues, content))
  if (!values.quiet || exported.written === null)
    process.stdout.write(summaryOf(exported, out, (Date.now() - startedAt) / 1000))
  return exported.written === null ? exitCodes.problems : exitCodes.fine
}

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new WrongUse(
      `--processes takes a whole number from 1, not "${text}".`,
      `--processes nimmt eine ganze Zahl ab 1, nicht „${text}“.`,
    )
  return count
}

function summaryOf({ findings, written }: Exported, out: string, seconds: number): string {
  const accounts = `${accountLine(findings.account)}\n`
  const errors = findings.issues.filter(({ level }) => level === 'error').length
  if (written === null)
    return `${accounts}Not exported: ${errors} errors. Mend them, or leave those files out with --keep-going.\n`
  const { changes, seal } = written
  const { added, changed, removed } = changes
  const unchanged = seal.files - added.length - changed.length
  return `${accounts}${out}: ${seal.files} files, ${formatBytes(seal.bytes)}, ${added.length} new, ${changed.length} changed, ${unchanged} unchanged, ${removed.length} removed, in ${seconds.toFixed(1)} s\n`
}
