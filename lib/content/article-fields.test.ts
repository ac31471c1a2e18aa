import { describe, expect, test } from 'vitest'
import { articleFrom, openPublication, testPublication, validArticle } from './builders.ts'

describe('dates', () => {
  test('without `date` it is midnight of the day in the file name', () => {
    const { date, day } = validArticle('layout: post')
    expect([new Date(date).toISOString(), day]).toEqual(['2025-08-10T22:00:00.000Z', { year: 2025, month: 8, day: 11 }])
  })

  test('the day is the day in the zone of the publication', () => {
    expect(validArticle('date: 2025-08-11 23:30:00 +0000').day).toEqual({ year: 2025, month: 8, day: 12 })
  })

  test('a day that does not exist in the file name is an error', () => {
    expect(articleFrom('title: Hallo', { path: 'articles/2025-02-30-x.md' }).rules).toEqual(['schema/date-in-name'])
  })

  test('unless `date` says better', () => {
    const path = 'articles/2025-02-30-x.md'
    expect(validArticle('date: 2025-03-02', { path }).day).toEqual({ year: 2025, month: 3, day: 2 })
  })

  test('a draft without any date takes the instant it is given', () => {
    const article = validArticle('layout: post', { path: 'drafts/idee.md', undatedDraft: 86_400_000 })
    expect([article.date, article.slug, article.draft]).toEqual([86_400_000, 'idee', true])
  })
})

describe('topics', () => {
  test.each([
    ['topics: [A, B]', ['a', 'b']],
    ['topics: Neue Energie', ['neue-energie']],
    ['tags: "a, b c"', ['a', 'b-c']],
    ['tags: a b', ['a', 'b']],
    ['tag: KI', ['ki']],
    ['categories: x y', ['x', 'y']],
    ['category: x y', ['x-y']],
    ['tags: null\ntopics: ~', []],
    ['topics: [{name: Überfluss, relevance: 0.9, reasoning: r}]', ['ueberfluss']],
    ['tags: [b]\ntopics: [a]\ncategory: b', ['a', 'b']],
  ])('%s', (frontMatter, topics) => {
    const { article, rules } = articleFrom(`title: Hallo\n${frontMatter}`)
    expect([article?.topics, rules]).toEqual([topics, []])
  })

  test('keep what is said of their relevance, also where another field names them as well', () => {
    const stated =
      'categories: [{name: Wetter, relevance: 8.5, reasoning: Es regnet.}, {name: Stadt, relevance: 0}, Land]'
    const { topicRelevance, topics } = validArticle(`tags: [Wetter]\n${stated}`)
    expect(topics).toEqual(['wetter', 'stadt', 'land'])
    expect(topicRelevance).toEqual([
      { topic: 'wetter', relevance: 8.5, reasoning: 'Es regnet.' },
      { topic: 'stadt', relevance: 0, reasoning: null },
    ])
  })

  test.each(['11', '-1', 'high', '8/10', '1e1'])('cannot be relevant by “%s”', relevance => {
    expect(articleFrom(`title: Hallo\ntopics: [{name: Wetter, relevance: ${relevance}}]`).rules).toEqual([
      'schema/field-shape',
    ])
  })

  test('of a closed list are named by key or by any of their names', () => {
    const { topics } = validArticle('topics: [politics, energie, Politik]', { publication: testPublication })
    expect(topics).toEqual(['politics', 'energy'])
  })

  test('folders around `_posts` are topics, but not the one called after a language', () => {
    expect(validArticle('tags: [x]', { path: 'en/news/_posts/2025-08-11-a.md' }).topics).toEqual(['x', 'news'])
  })
})

describe('languages', () => {
  test.each([
    ['articles/en/2025-08-11-a.md', 'layout: post', 'en'],
    ['articles/en/2025-08-11-a.md', 'lang: de', 'de'],
    ['_posts/en/2025-08-11-a.md', 'layout: post', 'en'],
    ['articles/ai/2025-08-11-a.md', 'layout: post', 'de'],
  ])('%s with %j is %s', (path, frontMatter, language) => {
    expect(validArticle(frontMatter, { path }).language).toBe(language)
  })

  test.each(['../en', 'en/../..', 'english', 'e', 'en;', 'x'])('%s is no language', language => {
    expect(articleFrom(`title: Hallo\nlanguage: ${language}`).rules).toEqual(['schema/language-invalid'])
  })
})

describe('people', () => {
  test('are found by key and by name, others are just names', () => {
    expect(validArticle('authors: [eva, Eva Muster, {name: Max, url: "https://max.example"}]').authors).toEqual([
      { key: 'eva', name: 'Eva Muster', url: 'https://eva.example/' },
      { key: 'eva', name: 'Eva Muster', url: 'https://eva.example/' },
      { key: null, name: 'Max', url: 'https://max.example' },
    ])
  })

  test('an author of a theme whose address is no web address has none', () => {
    expect(validArticle('author: {name: Max, link: "javascript:alert(1)"}').authors[0]?.url).toBeNull()
  })
})

test('pictures and sound: paths count from the publication, or from the file where they begin with a dot', () => {
  const { image, audio } = validArticle('image: {src: ../media/a b.jpg, alt: ""}\naudio: media/x.mp3')
  expect([image, audio]).toEqual([
    { src: '/media/a b.jpg', alt: '', credit: null, ai: false },
    { src: '/media/x.mp3', ai: false },
  ])
})

test('records keep their instants, sources their addresses', () => {
  const article = validArticle(
    [
      'reviews: [{gate: facts, by: eva, at: 2025-08-12 10:00 +0200, text: ABC}]',
      'corrections: [{at: 2025-08-13, text: Zahl berichtigt}]',
      'withdrawn: {at: 2025-08-14, reason: Irrtum}',
      'sources: ["https://a.example/", {title: B, url: "https://b.example", published: 2025-08-01}, Gespräch]',
    ].join('\n'),
  )
  expect(article.reviews).toEqual([
    { gate: 'facts', by: 'eva', at: Date.parse('2025-08-12T08:00:00Z'), text: 'abc', note: null },
  ])
  expect(article.corrections[0]).toMatchObject({ kind: 'correction', text: 'Zahl berichtigt' })
  expect(article.withdrawn?.reason).toBe('Irrtum')
  expect(article.statedSources.map(({ title, url, published }) => [title, url, published])).toEqual([
    ['https://a.example/', 'https://a.example/', null],
    ['B', 'https://b.example/', '2025-08-01'],
    ['Gespräch', null, null],
  ])
})

describe('addresses', () => {
  test.each([
    ['2025-8-1-x.md', 'x'],
    ["2025-08-01-l'été à 100%.md", "l'été-à-100%"],
    ['2025-08-01-C#+.markdown', 'C#+'],
    ['2025-08-01-Ölpreis.mkd', 'Ölpreis'],
  ])('%s ends in %s', (name, slug) => {
    expect(validArticle('layout: post', { path: `articles/${name}` }).slug).toBe(slug)
  })

  test('a slug cannot leave its folder', () => {
    expect(validArticle('slug: ../../etc/passwd').slug).toBe('-..-etc-passwd')
  })

  test('former ones come from every field that states them', () => {
    const article = validArticle(
      'redirect_from: /a/\naliases: [b.html, "https://kiosk.example/c%20d/?x=1"]\npermalink: /:year/:title/',
    )
    expect(article.formerPaths).toEqual(['/2025/hallo/', '/a/', '/b.html', '/c d/'])
  })

  test('the pattern of the publication adds one, but not to drafts', () => {
    const publication = { ...openPublication, formerPermalink: 'date' }
    const path = '_posts/2025-08-11-Hallo.md'
    expect(validArticle('categories: [News]', { publication, path }).formerPaths).toEqual([
      '/news/2025/08/11/Hallo.html',
    ])
    expect(validArticle('published: false', { publication, path }).formerPaths).toEqual([])
  })
})

test('in a Jekyll checkout unknown fields are nobody’s business', () => {
  expect(articleFrom('title: Hallo\nmeinfeld: x', { path: '_posts/2025-08-11-a.md' }).rules).toEqual([])
})

describe('within a record', () => {
  const saying = (fields: string) => articleFrom(`title: Hallo\n${fields}`).said

  test.each([
    ['ai: {involvement: generated, step: [draft]}', 'ai.step', 'steps'],
    ['corrections: [{at: 2026-01-13, text: x, knd: update}]', 'corrections.knd', 'kind'],
    ['image: {src: a.png, alt: x, credits: Eva}', 'image.credits', 'credit'],
    ['topics: [{name: energy, relevence: 3}]', 'topics.relevence', 'relevance'],
  ])('a slip is named: %s', (fields, found, meant) => {
    expect(saying(fields)[0]).toContain(`“${found}”`)
    expect(saying(fields)[0]).toContain(`“${meant}”`)
  })

  test('a field that nobody reads is named, but not where themes write fields of their own', () => {
    expect(saying('ai: {involvement: generated, vendor: x}')[0]).toContain('“ai.vendor”')
    expect(saying('image: {src: a.png, alt: x, height: 5}\nauthor: {name: Eva, avatar: e.png}')).toEqual([])
  })

  test('a field that it cannot do without is said to be missing', () => {
    expect(saying('corrections: [{text: x}]')[0]).toContain('“corrections.at” is missing')
    expect(saying('withdrawn: {at: 2026-01-13}')[0]).toContain('“withdrawn.reason” is missing')
  })
})

test('a wrong form hides no other finding', () => {
  const { rules } = articleFrom('title: [x]\ntopics: {a: b}\nai: quatsch\ntopcis: x\nlanguage: fr')
  expect(rules.toSorted()).toEqual([
    'schema/ai-unreadable',
    'schema/field-shape',
    'schema/field-shape',
    'schema/field-unknown',
    'schema/language-unlisted',
  ])
})
