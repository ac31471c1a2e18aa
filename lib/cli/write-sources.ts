import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { changeArticle } from '#lib/desk/change-article.ts'
import { FileRefused } from '#lib/desk/file-refused.ts'
import { toFileText } from '#lib/desk/file-text.ts'
import type { CheckedSource } from '#lib/desk/source-check.ts'
import { sourceWords } from '#lib/desk/source-words.ts'
import { withVerified } from '#lib/desk/source-writing.ts'
import { explainError } from './explain-error.ts'
import { say } from './say.ts'

/** Writes down what was found; `false` where a file has no room for it, or somebody changed it while the pages were asked. */
export async function writeSources(
  sources: readonly CheckedSource[],
  articles: readonly Article[],
  publication: ReadPublication,
  { messages, today }: { readonly messages: MessageLanguage; readonly today: string },
): Promise<boolean> {
  const { folder, contents } = publication
  let isWritten = true
  const leave = (reason: string) => {
    isWritten = false
    say(`kiosk: ${reason}`)
  }
  for (const { file, statedSources } of articles) {
    const { text } = toFileText(contents.get(file) ?? new Uint8Array())
    const own = sources.filter(one => one.file === file)
    const edited = withVerified(text, statedSources, own, today)
    if (edited === null) continue
    if ('refused' in edited) {
      const { line, column } = edited.refused
      leave(sourceWords[messages].noRoom(`${join(folder, file)}:${line}:${column}`))
    } else if (edited.text !== text)
      await changeArticle(publication, file, edited.text).catch(error => {
        if (!(error instanceof FileRefused)) throw error
        leave(explainError(error, messages).message)
      })
  }
  return isWritten
}
