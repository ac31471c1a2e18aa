import { messagesIn } from '#lib/content/message-dictionaries.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { readRejected } from '#lib/content/rejected.ts'
import { storiesOf } from '#lib/desk/stories-of.ts'
import type { Story } from '#lib/desk/story.ts'
import { unreadableStories } from '#lib/desk/unreadable-stories.ts'
import type { Context } from './commands.ts'

/** Everything that the publication ever drafted, published, or refused. */
export async function knownStories(
  publication: ReadPublication,
  { content, messages }: Context['environment'],
  now: number,
): Promise<readonly Story[]> {
  const { rejected } = await readRejected(content, messagesIn(messages))
  return [...storiesOf(publication.library, rejected, now), ...unreadableStories(publication)]
}
