import { afterAll, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { readWithContents } from '#lib/content/read-library.ts'
import { unreadableStories } from './unreadable-stories.ts'

afterAll(removeFolders)

test('a draft whose front matter is broken still tells its title, day and sources', async () => {
  const folder = await folderWith({
    'site.yaml': 'name: Blatt\n',
    'drafts/2025-06-01-wal.md':
      '---\nlanguage: "de"\ntitle: Elbe: "Wal" gesehen\n---\nText.\n\n### Quellen\n- [Blatt](https://blatt.example/wal)\n',
    'drafts/2025-06-02-leer.md': '',
  })
  expect(unreadableStories(await readWithContents({ folder, messages: 'de' }))).toMatchObject([
    {
      title: 'Elbe: "Wal" gesehen',
      language: 'de',
      day: '2025-06-01',
      addresses: ['https://blatt.example/wal'],
      state: 'unreadable',
    },
  ])
})
