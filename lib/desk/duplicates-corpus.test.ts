import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWithContents } from '#lib/content/read-library.ts'
import { findDuplicates } from './find-duplicates.ts'
import { storiesOf } from './stories-of.ts'
import { indexStories } from './story-index.ts'
import { unreadableStories } from './unreadable-stories.ts'

const june = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'june')

describe.skipIf(!existsSync(june))('a real month of drafts (the folder of the corpus is not there)', () => {
  test.each(['draft', 'published'])('%s: one story came twice, and no other two are alike', async state => {
    const publication = await readWithContents({ folder: join(june, state), messages: 'de' })
    const stories = [...storiesOf(publication.library, [], 0), ...unreadableStories(publication)]
    const index = indexStories(stories)
    const found = stories.flatMap(story =>
      findDuplicates(story, index).map(one => `${story.day} ${one.story.day} ${one.story.title}`),
    )
    expect(found.sort()).toEqual([
      '2025-06-16 2025-06-24 Meta AI leakt intime Chats: Skandal um Privatsphäre!',
      '2025-06-24 2025-06-16 Meta AI leakt intime Chats: Skandal um Privatsphäre!',
    ])
  })
})
