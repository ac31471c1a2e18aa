import { decodeText } from '#lib/content/decode-text.ts'
import { isMarkdown } from '#lib/content/placement.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { clean } from '#lib/desk/clean.ts'
import type { Residue } from '#lib/desk/residue.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Context } from './commands.ts'
import { terminalProgress } from './progress.ts'
import { WrongUse } from './wrong-use.ts'

/** A file with the changes it needs; offsets count in `text`. */
export interface CleanedFile {
  readonly file: string
  readonly text: string
  readonly residues: readonly Residue[]
}

/** The articles and drafts in Markdown among those that arguments name. Throws `WrongUse` where there are none. */
export async function cleanable(names: readonly string[], publication: ReadPublication): Promise<readonly string[]> {
  const named = await chosenFiles(names, null, publication)
  const files = named ?? [...publication.contents.keys()]
  const found = files.filter(file => isMarkdown(file) && !file.startsWith('pages/'))
  if (named !== null && found.length === 0)
    throw new WrongUse(
      `${names.join(' ')} is no Markdown; kiosk clean changes articles and drafts in Markdown only.`,
      `${names.join(' ')} ist kein Markdown; kiosk clean ändert nur Artikel und Entwürfe in Markdown.`,
    )
  return found
}

/** Files with the changes that they need; what is no text is left to `kiosk check`. */
export function cleanedFiles(
  files: readonly string[],
  { contents }: ReadPublication,
  { environment }: Context,
): readonly CleanedFile[] {
  const show = terminalProgress(environment)
  return files.map((file, index) => {
    const decoded = decodeText(contents.get(file) ?? new Uint8Array())
    const text = 'text' in decoded ? decoded.text : ''
    const { residues } = clean(text)
    show({ done: index + 1, total: files.length })
    return { file, text, residues }
  })
}
