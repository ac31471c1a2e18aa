import type { Issue } from '#lib/article/issue.ts'
import type { LeftOut } from '#lib/article/library.ts'
import type { Layout } from './layout.ts'
import { mediaTypes } from './media-path.ts'
import type { Messages } from './messages.ts'
import { startOfFile } from './place.ts'
import { placementOf } from './placement.ts'
import type { Walk } from './walk-folder.ts'

/** What is to be said about files that lie in a publication's folders and are no part of it. */
export function toStrayIssues(
  { strays, unread }: Pick<Layout, 'strays' | 'unread'>,
  { links, closed }: Walk,
  messages: Messages,
): { readonly issues: readonly Issue[]; readonly leftOut: readonly LeftOut[] } {
  const wordings = {
    'not-dated': messages.notDated(),
    'not-markdown': messages.notMarkdown(),
    'not-media': messages.notMedia(mediaTypes.join(', ')),
  }
  const issues: Issue[] = [
    ...strays.map(({ file, finding }): Issue => {
      // Jekyll passes over a file without a date; in `articles/` it is an article that nobody would miss until too late.
      const level = finding === 'not-dated' && placementOf(file).habits === 'kiosk' ? 'error' : 'warning'
      return { file, place: startOfFile, rule: `schema/${finding}`, level, ...wordings[finding] }
    }),
    ...links.map((file): Issue => {
      return { file, place: startOfFile, rule: 'schema/link-outside', level: 'warning', ...messages.linkOutside() }
    }),
    ...closed.map((file): Issue => {
      return { file, place: startOfFile, rule: 'schema/unreadable', level: 'error', ...messages.unreadable('EACCES') }
    }),
    ...toUnreadIssue(unread, messages),
  ]
  const leftOut = strays.map(({ file, finding }): LeftOut => {
    return { file, reason: finding === 'not-dated' ? 'not-dated' : 'invalid' }
  })
  return { issues, leftOut }
}

function toUnreadIssue(unread: Layout['unread'], messages: Messages): readonly Issue[] {
  const [example] = unread
  if (example === undefined) return []
  const wording = messages.pagesUnread(unread.length, example)
  return [{ file: '_config.yml', place: startOfFile, rule: 'schema/pages-unread', level: 'warning', ...wording }]
}
