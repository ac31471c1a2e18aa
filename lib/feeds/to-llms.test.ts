import { expect, test } from 'vitest'
import { toLlms } from './to-llms.ts'

test('a guide has the form of llmstxt.org, and no list without links', () => {
  const guide = toLlms({
    name: 'Blatt # 1',
    summary: 'Nachrichten\nmit Quellen.',
    details: 'Jeder Artikel sagt es.',
    sections: [
      { title: 'Artikel', links: [{ title: '[x](y)', url: 'https://a.example/(b)/', note: 'KI-generiert · neu' }] },
      { title: 'Nichts', links: [] },
      { title: 'Feeds', links: [{ title: 'RSS', url: 'https://a.example/rss.xml' }] },
    ],
  })
  expect(guide).toBe(
    [
      '# Blatt \\# 1',
      '> Nachrichten mit Quellen.',
      'Jeder Artikel sagt es.',
      '## Artikel\n\n- [\\[x\\](y)](https://a.example/%28b%29/): KI-generiert · neu',
      '## Feeds\n\n- [RSS](https://a.example/rss.xml)\n',
    ].join('\n\n'),
  )
})
