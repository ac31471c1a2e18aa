import type { SourceFile } from './article-context.ts'
import { readArticleFields } from './article-fields.ts'
import { type Head, readHead } from './article-head.ts'
import type { ArticleFields } from './article-schema.ts'
import { noteForeignMarkup } from './foreign-markup.ts'
import { toHtmlBlocks } from './html-blocks.ts'
import type { Messages } from './messages.ts'
import { type Notes, toNotes } from './notes.ts'
import { isHtml, type Placement, placementOf } from './placement.ts'
import { withPlainCode } from './plain-code.ts'
import { withPlainTargets } from './plain-targets.ts'
import { type DefaultFields, defaultsFor, noHabits, type PostHabits, withDefaults } from './post-habits.ts'

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
  /** What `fields` took from the publication. */
  readonly defaults: DefaultFields
  readonly unreadableAi: readonly (readonly PropertyKey[])[]
}

/** Reads what a file says by itself; the languages of a publication can depend on it. */
export function readWrittenArticle(
  { path, content }: SourceFile,
  messages: Messages,
  posts: PostHabits = noHabits,
): WrittenArticle {
  const notes = toNotes(path)
  const placement = placementOf(path, posts.collectionsDir)
  const written = readHead(content, placement.habits, messages, notes)
  if (!written) return { file: path, placement, content: null, notes }
  const head = { ...written, body: withPlainTargets(withPlainCode(written.body)) }
  noteForeignMarkup(head, messages, notes)
  const { fields, unreadableAi } = readArticleFields(head.yaml, placement, messages, notes)
  const defaults = defaultsFor(path, posts)
  return {
    file: path,
    placement,
    content: {
      head: isHtml(path) ? { ...head, body: toHtmlBlocks(head.body) } : head,
      fields: withDefaults(fields, defaults),
      defaults,
      unreadableAi,
    },
    notes,
  }
}
