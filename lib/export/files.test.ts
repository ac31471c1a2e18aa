import { describe, expect, test } from 'vitest'
import { fileOf } from './files.ts'

describe('files', () => {
  test.each([
    ['/', 'index.html'],
    ['/de/', 'de/index.html'],
    ['/de/2025/08/11/über-v1.2/', 'de/2025/08/11/über-v1.2/index.html'],
    ['/2025/08/11/old.html', '2025/08/11/old.html'],
    ['/old', 'old/index.html'],
    ['/release-1.2', 'release-1.2/index.html'],
    ['/de/rss.xml', 'de/rss.xml'],
    ['/de/2025/08/11/a/index.html.md', 'de/2025/08/11/a/index.html.md'],
    ['/alt/readme.md', 'alt/readme.md/index.html'],
    ['/site.webmanifest', 'site.webmanifest'],
  ])('%s is answered by %s', (path, file) => {
    expect(fileOf(path)).toBe(file)
  })
})
