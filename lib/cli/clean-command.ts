import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeText } from '#lib/content/decode-text.ts'
import { printable } from '#lib/content/printable.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { changeArticle } from '#lib/desk/change-article.ts'
import { clean } from '#lib/desk/clean.ts'
import { changedInPlace } from '#lib/desk/clean-bytes.ts'
import { cleanDiff } from '#lib/desk/clean-diff.ts'
import { reportedChanges, ruleLine } from '#lib/desk/clean-report.ts'
import { cleanWords } from '#lib/desk/clean-words.ts'
import { FileRefused } from '#lib/desk/file-refused.ts'
import { toFileText } from '#lib/desk/file-text.ts'
import { type CleanedFile, cleanable, cleanedFiles } from './cleaned-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { readStdin } from './read-stdin.ts'
import { printJson, say } from './say.ts'
import { shownPath } from './shown-path.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk clean [files] [options]
       kiosk clean --stdin < answer.md

Takes off what language models and chat systems leave in articles and drafts, or in the given
files and folders: code fences around the whole, preambles and closing offers, rules around the
article, citation marks, a heading that repeats the title, lines that the AI label replaces,
tracking parameters of links. It changes no sentence, and what is not certain it leaves to
kiosk check. Without --write it shows what would change, each hunk with its rules.

Options:
  --write  change the files
  --stdin  clean a text from standard input and print it
  --json   print the changes as JSON
  --help   print this

Exit code 1: something would change (without --write and --stdin).
`

export const cleanCommand: Command = { summary: 'take off what language models leave', usage, run: runClean }

async function runClean(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  if (values.stdin && (values.write || positionals.length > 0))
    throw new WrongUse(
      '--stdin takes the text from standard input alone, without files and --write.',
      '--stdin nimmt den Text nur von der Standardeingabe, ohne Dateien und --write.',
    )
  if (values.stdin) return cleanAnswer(await readStdin(), values.json)
  const publication = await openPublication(context)
  const cleaned = cleanedFiles(await cleanable(positionals, publication), publication, context)
  const changed = cleaned.filter(({ residues }) => residues.length > 0)
  if (values.write) await writeAll(publication, changed)
  const shown = shownPath(publication.folder)
  if (values.json) printJson({ files: cleaned.map(one => toJson(one, shown)) })
  else process.stdout.write(changed.map(one => report(one, values.write, shown)).join(''))
  const words = cleanWords[context.environment.messages]
  say((values.write ? words.did : words.would)(changed.length, cleaned.length))
  return values.write || changed.length === 0 ? exitCodes.fine : exitCodes.problems
}

function cleanAnswer(content: Uint8Array, isJson: boolean): ExitCode {
  const decoded = decodeText(content)
  if ('undecodable' in decoded)
    throw new WrongUse('Standard input is no text in UTF-8.', 'Die Standardeingabe ist kein Text in UTF-8.')
  const { text, residues } = clean(decoded.text)
  const changes = reportedChanges(decoded.text, residues)
  if (isJson) printJson({ files: [{ file: '-', changed: changes.length > 0, changes }], text })
  else process.stdout.write(text)
  if (residues.length > 0) process.stderr.write(ruleLine('-', residues))
  return exitCodes.fine
}

/** Writes all files or, where one of them may not be written, none. */
async function writeAll(publication: ReadPublication, files: readonly CleanedFile[]): Promise<void> {
  const { folder, contents } = publication
  for (const { file } of files)
    if ((await lstat(join(folder, file))).isSymbolicLink()) throw new FileRefused('link', join(folder, file))
  for (const { file, residues } of files) {
    const { text } = toFileText(contents.get(file) ?? new Uint8Array())
    await changeArticle(publication, file, changedInPlace(text, residues))
  }
}

function report({ file, text, residues }: CleanedFile, isWritten: boolean, shown: (file: string) => string): string {
  return printable(isWritten ? ruleLine(shown(file), residues) : cleanDiff(shown(file), text, residues))
}

function toJson({ file, text, residues }: CleanedFile, shown: (file: string) => string) {
  return { file: shown(file), changed: residues.length > 0, changes: reportedChanges(text, residues) }
}
