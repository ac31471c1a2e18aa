import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { textHash } from '#lib/article/review.ts'
import { foundBy, viewFrom } from '../check/view-builder.ts'
import { disclosureAiAuthor } from './disclosure-ai-author.ts'
import { disclosureChangedAfterReview } from './disclosure-changed-after-review.ts'
import { disclosureImageUnlabelled } from './disclosure-image-unlabelled.ts'
import { disclosureReviewInherited } from './disclosure-review-inherited.ts'
import { disclosureSourcesUnverified } from './disclosure-sources-unverified.ts'

const article = (fields: string, body = 'Der Mond ist rund.') => `---\ntitle: Mond\n${fields}\n---\n${body}\n`
const reviewed = (gates: readonly string[], fields = '') => {
  const text = textHash(viewFrom(article(fields)).article)
  return article(
    `${fields}\nreviews:\n${gates.map(gate => `  - {gate: ${gate}, by: eva, at: 2026-02-03, text: ${text}}`).join('\n')}`,
  )
}

describe('an AI system as author', () => {
  test.each([
    'ChatGPT',
    'GPT-4o',
    'gpt-4.1 mini',
    'OpenAI o3',
    'Claude',
    'Claude 3.5 Sonnet',
    'Google Gemini',
    'KI',
    'DeepSeek',
  ])('%s is found', name => {
    expect(foundBy(disclosureAiAuthor, article(`author: "${name}"`))).toHaveLength(1)
  })

  test.each([
    'Claude Monet',
    'Jean-Claude',
    'Eva Gemini',
    'Mistral Weber',
    'Kira',
    'AI Weiwei',
    'Redaktion',
    'Copilot-Team',
  ])('%s is none', name => {
    expect(foundBy(disclosureAiAuthor, article(`author: "${name}"`))).toEqual([])
  })

  test('is found by the name that the article itself gives the system', () => {
    expect(
      foundBy(disclosureAiAuthor, article('author: Hauskatze\nai: {involvement: generated, systems: hauskatze}')),
    ).toHaveLength(1)
  })
})

describe('an unlabelled picture', () => {
  test.each(['![Mond](/media/midjourney-mond.png)', '![KI-generiertes Bild des Mondes](/media/a.png)'])(
    '%s is found',
    body => {
      expect(foundBy(disclosureImageUnlabelled, article('ai: none', body))).toEqual([body])
    },
  )

  test('is found by what its file says of itself, too', () => {
    const body = '![Mond](/media/mond.jpg)'
    expect(foundBy(disclosureImageUnlabelled, article('ai: none', body))).toEqual([body])
    const lead = 'image: {src: /media/mond.jpg, alt: Mond'
    expect(foundBy(disclosureImageUnlabelled, article(`${lead}}`))).toEqual([`${lead}}`])
    expect(foundBy(disclosureImageUnlabelled, article(`${lead}, ai: true}`))).toEqual([])
  })

  test('in the text is labelled by its path', () => {
    const fields = 'ai: {involvement: none, media: media/midjourney-mond.png}'
    expect(foundBy(disclosureImageUnlabelled, article(fields, '![Mond](/media/midjourney-mond.png)'))).toEqual([])
  })

  test.each(['![Leuchtkäfer](/media/firefly.jpg)', '![Imagen](/media/imagen.png)', 'Über Midjourney und DALL-E.'])(
    '%s is none',
    body => {
      expect(foundBy(disclosureImageUnlabelled, article('ai: none', body))).toEqual([])
    },
  )
})

test('the sources of a fact-checked article were read once somebody ticked that gate', () => {
  const sources = 'sources:\n  - {title: Mondbuch, url: "https://mond.example/a", verified: machine}'
  expect(foundBy(disclosureSourcesUnverified, reviewed(['facts'], sources))).toHaveLength(1)
  expect(foundBy(disclosureSourcesUnverified, reviewed(['facts', 'sources'], sources))).toEqual([])
  expect(foundBy(disclosureSourcesUnverified, reviewed(['spelling'], sources))).toEqual([])
  expect(foundBy(disclosureSourcesUnverified, reviewed(['facts']))).toEqual([])
})

test('a review that fits the text is not inherited, though the translation has the same words', () => {
  const text = reviewed(['facts'], 'translationKey: mond')
  const { article: own } = viewFrom(text)
  const twin = buildArticle({ ...own, language: 'fr', file: 'articles/fr/mond.md' })
  expect(foundBy(disclosureReviewInherited, text, { others: [twin] })).toEqual([])
  const changed = text.replace('rund', 'groß')
  expect(foundBy(disclosureReviewInherited, changed, { others: [twin] })).toHaveLength(1)
  expect(foundBy(disclosureChangedAfterReview, changed)).toHaveLength(1)
})
