import { parseArgs } from 'node:util'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import { reportIssues } from '#lib/content/issue-report.ts'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import { type Checked, checkPublication } from '#lib/desk/check-publication.ts'
import { guessIn } from '#lib/desk/guess-in.ts'
import { checkJson } from '#lib/desk/report/check-json.ts'
import { checkSummary } from '#lib/desk/report/check-summary.ts'
import { explainRule, listRules } from '#lib/desk/report/explain-rule.ts'
import { toSarif } from '#lib/desk/report/sarif.ts'
import { workflowCommands } from '#lib/desk/report/workflow-commands.ts'
import { explainedRules } from '#lib/desk/rules/explained-rules.ts'
import { withPicturesRead } from '#lib/desk/with-pictures-read.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { terminalProgress } from './progress.ts'
import { shownPath } from './shown-path.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk check [files] [options]

Names every problem of the articles and drafts, or of the given files and folders, as
file:line:column with a way out: what the reader of the content reports, what models left behind,
sources, language, typography, headings, pictures, links, addresses, gates.

Options:
  --since <rev>      only files changed since a Git revision, also uncommitted and new ones
  --format <format>  text, json, github (annotations of a workflow) or sarif (default: text)
  --json             short for --format json
  --strict           warnings count as problems too
  --explain <rule>   say what a rule is for, with an example; list names all rules
  --help             print this

Rules are set in site.yaml, each to off, warning or error (in _config.yml below kiosk:):

  rules:
    text/more-missing: off
    sources/stale: {level: error, days: 90}

A comment in a file exempts it from a rule:

  <!-- kiosk-ignore text/language: the reason -->

Exit code 1: there are errors.
`

export const checkCommand: Command = { summary: 'name every problem of articles and drafts', usage, run: runCheck }

const formats = ['text', 'json', 'github', 'sarif'] as const
type Format = (typeof formats)[number]

async function runCheck(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      since: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      explain: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { messages } = context.environment
  if (values.help) return print(usage)
  const format = toFormat(values.json ? 'json' : undefined, values.format)
  if (values.explain !== undefined) {
    if (format !== 'text') throw new WrongUse('--explain prints text alone.', '--explain gibt nur Text aus.')
    return print(explained(values.explain, messages))
  }
  const read = await openPublication(context)
  const files = await chosenFiles(positionals, values.since ?? null, read)
  const publication = await withPicturesRead(read, files)
  const onProgress = terminalProgress(context.environment)
  const checked = await checkPublication(publication, { messages, onProgress }, files)
  process.stdout.write(report(checked, format, shownPath(publication.folder), messages))
  if (format !== 'text') process.stderr.write(checkSummary(checked, messages))
  const isFine = checked.findings.every(({ level }) => level === 'warning' && !values.strict)
  return isFine ? exitCodes.fine : exitCodes.problems
}

function report(checked: Checked, format: Format, shown: (file: string) => string, messages: MessageLanguage): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(checkJson(checked, shown), null, 2)}\n`
    case 'github':
      return workflowCommands(checked.findings, shown)
    case 'sarif':
      return `${JSON.stringify(toSarif(checked.findings, messages, shown), null, 2)}\n`
    case 'text':
      return reportIssues(checked.findings, shown('')) + checkSummary(checked, messages)
  }
}

function toFormat(short: 'json' | undefined, written: string | undefined): Format {
  if (short && written !== undefined && written !== short)
    throw new WrongUse('Choose one of --json and --format.', 'Wählen Sie eines: --json oder --format.')
  const format = formats.find(name => name === (written ?? short ?? 'text'))
  if (!format)
    throw new WrongUse(
      `--format takes ${formats.join(', ')}, not “${written}”.`,
      `--format nimmt ${formats.join(', ')}, nicht „${written}“.`,
    )
  return format
}

function explained(id: string, messages: MessageLanguage): string {
  if (id === 'list') return listRules(messages)
  const rule = explainedRules.get(id)
  if (rule) return explainRule(rule, messages)
  const guess = didYouMean(id, explainedRules.keys())
  throw new WrongUse(
    `There is no rule “${id}”.${guessIn('en', guess)} --explain list names all.`,
    `Eine Regel „${id}“ gibt es nicht.${guessIn('de', guess)} --explain list nennt alle.`,
  )
}

function print(text: string): ExitCode {
  process.stdout.write(text)
  return exitCodes.fine
}
