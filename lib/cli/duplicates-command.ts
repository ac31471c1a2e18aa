import { parseArgs } from 'node:util'
import { reportIssues } from '#lib/content/issue-report.ts'
import { placementOf } from '#lib/content/placement.ts'
import { rejectedFile } from '#lib/content/rejected.ts'
import { duplicatesJson, type Repetition, reportDuplicates } from '#lib/desk/duplicates-report.ts'
import { duplicatesSummary } from '#lib/desk/duplicates-words.ts'
import { defaultMinScore, findDuplicates } from '#lib/desk/find-duplicates.ts'
import type { Story } from '#lib/desk/story.ts'
import { indexStories } from '#lib/desk/story-index.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { knownStories } from './known-stories.ts'
import { openPublication } from './open-publication.ts'
import { terminalProgress } from './progress.ts'
import { printJson } from './say.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk duplicates [files] [options]

Tells whether a story has been here before, among everything drafted, live, expired, withdrawn
or rejected: by similar headlines and by shared sources. Looks for the drafts, or for the given
files or folders. What was found is listed newest first, with a score from 0 to 1 and the reason.
Translations, the issues of a series and the same file in another folder do not count.

Options:
  --min-score <n>  list what has this score or more (default: ${defaultMinScore})
  --json           print one JSON document
  --help           print this

Exit code 1: something has been here before.
`

export const duplicatesCommand: Command = {
  summary: 'find stories that have been here before',
  usage,
  run: runDuplicates,
}

async function runDuplicates(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'min-score': { type: 'string', default: String(defaultMinScore) },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const minScore = toScore(values['min-score'])
  const { content: folder, messages, now } = context.environment
  const publication = await openPublication(context)
  const known = await knownStories(publication, context.environment, now ?? Date.now())
  const files = await chosenFiles(positionals, null, publication)
  const asked = known.filter(story => (files === null ? isDraft(story) : isIn(files, story)))
  const show = terminalProgress(context.environment)
  const index = indexStories(known)
  const repetitions = asked.flatMap((story, done): readonly Repetition[] => {
    const found = findDuplicates(story, index, minScore)
    show({ done: done + 1, total: asked.length })
    return found.length > 0 ? [{ story, found }] : []
  })
  const issues = publication.library.issues.filter(({ file }) => file === rejectedFile)
  process.stderr.write(reportIssues(issues, folder))
  const summary = duplicatesSummary(asked.length, known.length, repetitions.length, messages)
  if (values.json) printJson(duplicatesJson(repetitions, asked.length, messages))
  else
    process.stdout.write(
      [reportDuplicates(repetitions, messages), `${summary}\n`].filter(text => text !== '').join('\n'),
    )
  return repetitions.length > 0 ? exitCodes.problems : exitCodes.fine
}

function toScore(written: string): number {
  const score = Number(written)
  if (written.trim() === '' || !(score >= 0 && score <= 1))
    throw new WrongUse(
      `--min-score takes a number from 0 to 1, not "${written}".`,
      `--min-score nimmt eine Zahl von 0 bis 1, nicht „${written}“.`,
    )
  return score
}

function isDraft({ state, file }: Story): boolean {
  return state === 'draft' || (state === 'unreadable' && file !== null && placementOf(file).isDraft)
}

function isIn(files: readonly string[], { state, file }: Story): boolean {
  return state !== 'rejected' && file !== null && files.includes(file)
}
