import type { Article, Instant } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import { lifecycleOf } from '#lib/article/lifecycle.ts'
import { articleAddress, toPath } from '#lib/article/paths.ts'
import { gateStates } from '#lib/article/review.ts'
import { editFrontMatter } from '#lib/content/edit-front-matter.ts'
import { type MessageLanguage, messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { readWrittenArticle } from '#lib/content/written-article.ts'
import { Unquoted } from '#lib/content/yaml-writing.ts'
import { dayAt } from '#lib/content/zone.ts'
import { livePath } from './publication-places.ts'
import { writtenDay, writtenInstant } from './written-instant.ts'

/** A draft on its way to its readers. */
export interface Departure {
  readonly publication: Pick<ReadPublication, 'library' | 'posts'>
  readonly draft: Article
  /** The draft's file as it is written. */
  readonly text: string
  /** When it appears, and how to write that; `null`: at its own date if that is ahead, else now. */
  readonly date: { readonly instant: Instant; readonly written: string } | null
  readonly now: Instant
  readonly messages: MessageLanguage
}

/** What publishing makes of a draft: another file, an address; or why it cannot be published. */
export type Arrival =
  | { readonly to: string; readonly text: string; readonly article: Article; readonly path: string }
  | { readonly refused: 'not-a-draft' | 'stays-draft' | 'front-matter' }
  | { readonly refused: 'gates'; readonly gates: readonly string[] }
  | { readonly refused: 'address-taken'; readonly by: string; readonly path: string }
  | { readonly refused: 'errors'; readonly issues: readonly Issue[] }

/** Plans the publication of a draft; touches nothing. */
export function planPublication(departure: Departure): Arrival {
  const { publication, draft, text, now } = departure
  const { publication: settings, articles } = publication.library
  if (!draft.draft) return { refused: 'not-a-draft' }
  const date = departure.date ?? ownDate(departure) ?? at(now, settings.timeZone)
  const edited = editFrontMatter(text, [
    { kind: 'remove', path: 'draft' },
    { kind: 'remove', path: 'published' },
    ...(date.written === null ? [] : [{ kind: 'set', path: 'date', value: new Unquoted(date.written) } as const]),
  ])
  if ('refused' in edited) return { refused: 'front-matter' }
  const to = livePath(draft.file, writtenDay(dayAt(date.instant, settings.timeZone)))
  const context = { publication: settings, posts: publication.posts, messages: messagesIn(departure.messages) }
  const { article, issues } = parseArticle({ path: to, content: edited.text }, context)
  if (!article || issues.some(({ level }) => level === 'error'))
    return { refused: 'errors', issues: issues.filter(({ level }) => level === 'error') }
  if (article.draft) return { refused: 'stays-draft' }
  if (lifecycleOf(article, settings, now) === 'gated')
    return { refused: 'gates', gates: lackingGates(article, settings.requiredGates[article.ai.involvement]) }
  const path = toPath(articleAddress(article))
  const holder = articles.find(other => !other.draft && other !== draft && toPath(articleAddress(other)) === path)
  return holder ? { refused: 'address-taken', by: holder.file, path } : { to, text: edited.text, article, path }
}

/** The gates among these that no review of this very text has ticked. */
function lackingGates(article: Article, gates: readonly string[]): readonly string[] {
  const passed = new Set(gateStates(article, gates).flatMap(({ gate, state }) => (state === 'passed' ? [gate] : [])))
  return gates.filter(gate => !passed.has(gate))
}

/** A date ahead stands as it is written; that of a draft without a date is only the time of its file. */
function ownDate({ draft, text, messages, now }: Departure) {
  const { content, placement } = readWrittenArticle({ path: draft.file, content: text }, messagesIn(messages))
  const isDated = placement.date !== null || content?.fields.date !== undefined
  return isDated && draft.date > now ? { instant: draft.date, written: null } : null
}

function at(now: Instant, timeZone: string) {
  return { instant: now, written: writtenInstant(now, timeZone) }
}
