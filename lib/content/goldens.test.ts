import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Issue } from '#lib/article/issue.ts'
import { testPublication } from './builders.ts'
import { messagesIn } from './message-dictionaries.ts'
import { parseArticle } from './parse-article.ts'

const folder = join(import.meta.dirname, 'goldens')
const cases = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .map(file => file.replace(/\.md$/, ''))

describe.each(['de', 'en'] as const)('what is said in %s', language => {
  test.each(cases)('about %s', async name => {
    const path = `${name.startsWith('jekyll-') ? '_posts' : 'articles'}/2025-08-11-${name === 'slug-empty' ? '..' : name}.md`
    const content = readFileSync(join(folder, `${name}.md`))
    const { issues } = parseArticle({ path, content }, { publication: testPublication, messages: messagesIn(language) })
    await expect(issues.map(toText).join('')).toMatchFileSnapshot(join(folder, `${name}.${language}.txt`))
  })
})

function toText({ file, place, level, rule, message, hint }: Issue): string {
  return `${file}:${place.line}:${place.column} ${level} ${rule}\n  ${message}\n  ${hint}\n`
}
