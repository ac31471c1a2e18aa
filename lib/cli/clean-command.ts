import { lstat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeText } from '#lib/content/decode-text.ts'
import { isMarkdown } from '#lib/content/placement.ts'
import { printable } from '#lib/content/printable.ts'
import { clean } from '#lib/desk/clean.ts'
import { changedInPlace } from '#lib/desk/clean-bytes.ts'
import { cleanDiff } from '#lib/desk/clean-diff.ts'
import { reportedChanges, ruleLine } from '#lib/desk/clean-report.ts'
import { cleanWords } from '#lib/desk/clean-words.ts'
import { readFileText, replaceFile } from '#lib/desk/file-text.ts'
import type { Residue } from '#lib/desk/residue.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { readStdin } from './read-stdin.ts'

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

/** A file with the changes it needs; offsets count in `text`. */
interface CleanedFile {
  readonly file: string
  readonly text: string
  readonly residues: readonly Residue[]
}

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
    throw new WrongUse('--stdin takes the text from standard input alone, without files and --write.')
  if (values.stdin) return cleanAnswer(await readStdin(), values.json)
  const publication = await openPublication(context)
  const named = positionals.length === 0 ? null : await chosenFiles(positionals, null, publication)
  const all = [...publication.contents.keys()].filter(file => isMarkdown(file) && !file.startsWith('pages/'))
  const files = (named ?? all).map(file => cleanFile(file, publication.contents.get(file)))
  const changed = files.filter(({ residues }) => residues.length > 0)
  if (values.write) await writeAll(publication.folder, changed)
  const base = relative(process.cwd(), resolve(publication.folder)).split(sep).join('/')
  const shown = (file: string) => (base === '' ? file : `${base}/${file}`)
  process.stdout.write(values.json ? json(files, shown) : changed.map(one => report(one, values.write, shown)).join(''))
  const words = cleanWords[context.environment.messages]
  process.stderr.write(`${(values.write ? words.did : words.would)(changed.length, files.length)}\n`)
  return values.write || changed.length === 0 ? exitCodes.fine : exitCodes.problems
}

function cleanAnswer(content: Uint8Array, isJson: boolean): ExitCode {
  const decoded = decodeText(content)
  if ('undecodable' in decoded) throw new WrongUse('Standard input is no text in UTF-8.')
  const { text, residues } = clean(decoded.text)
  const changes = reportedChanges(decoded.text, residues)
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ files: [{ file: '-', changed: changes.length > 0, changes }], text }, null, 2)}\n`
      : text,
  )
  if (residues.length > 0) process.stderr.write(ruleLine('-', residues))
  return exitCodes.fine
}

/** Throws `WrongUse` for a file that is no Markdown; one that is no text is left to `kiosk check`. */
function cleanFile(file: string, content: Uint8Array | undefined): CleanedFile {
  if (!isMarkdown(file))
    throw new WrongUse(`${file} is no Markdown; kiosk clean changes articles and drafts in Markdown only.`)
  const decoded = content ? decodeText(content) : { undecodable: null }
  return 'text' in decoded
    ? { file, text: decoded.text, residues: clean(decoded.text).residues }
    : { file, text: '', residues: [] }
}

/** Writes all files or, where one of them may not be written, none. */
async function writeAll(folder: string, files: readonly CleanedFile[]): Promise<void> {
  for (const { file } of files)
    if ((await lstat(join(folder, file))).isSymbolicLink())
      throw new WrongUse(`${file} is a symbolic link. Name the file that it leads to, or clean it there.`)
  for (const { file, text, residues } of files) {
    const path = join(folder, file)
    const original = await readFileText(path)
    const decoded = decodeText(original.text)
    if (!('text' in decoded) || decoded.text !== text)
      throw new Error(`${file} was changed by somebody else meanwhile; run kiosk clean again.`)
    await replaceFile(path, original.encode(changedInPlace(original.text, residues)))
  }
}

function report({ file, text, residues }: CleanedFile, isWritten: boolean, shown: (file: string) => string): string {
  return printable(isWritten ? ruleLine(shown(file), residues) : cleanDiff(shown(file), text, residues))
}

function json(files: readonly CleanedFile[], shown: (file: string) => string): string {
  const reported = files.map(({ file, text, residues }) => ({
    file: shown(file),
    changed: residues.length > 0,
    changes: reportedChanges(text, residues),
  }))
  return `${JSON.stringify({ files: reported }, null, 2)}\n`
}
