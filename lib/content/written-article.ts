import type { SourceFile } from './article-context.ts'
import { readArticleFields } from './article-fields.ts'
import { type Head, readHead } from './article-head.ts'
import type { ArticleFields } from './article-schema.ts'
import { noteForeignMarkup } from './foreign-markup.ts'
import type { Messages } from './messages.ts'
import { type Notes, toNotes } from './notes.ts'
import { type Placement, placementOf } from './placement.ts'

/** A file whose fields are understood, but not yet judged by a publication; `content` is `null` where nothing can be read. */
export interface WrittenArticle {
  readonly file: string
  readonly placement: Placement
  readonly content: WrittenContent | null
  readonly notes: Notes
}

export interface WrittenContent {
  readonly head: Head
  readonly fields: ArticleFields
  readonly unreadableAi: readonly (readonly PropertyKey[])[]
}

/** Reads what a file says by itself; the languages of a publication can depend on it. */
export function readWrittenArticle({ path, content }: SourceFile, messages: Messages): WrittenArticle {
  const notes = toNotes(path)
  const placement = placementOf(path)
  const head = readHead(content, messages, notes)
  if (!head) return { file: path, placement, content: null, notes }
  noteForeignMarkup(head, messages, notes)
  const read = readArticleFields(head.yaml, placement.habits, messages, notes)
  return { file: path, placement, content: { head, ...read }, notes }
}
