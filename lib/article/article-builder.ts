import type { Publication } from '#lib/publication/publication.ts'
import type { AiRecord, Article, Instant } from './article.ts'
import { textHash } from './review.ts'
import { written } from './written-text.ts'

/** What a test says about an article; `ai` may name a part of the record only. */
export type ArticleOverrides = Omit<Partial<Article>, 'ai' | 'text'> & {
  readonly ai?: Partial<AiRecord>
  readonly body?: string
}

const paragraphs = 'Erster Absatz.\n\n<!--more-->\n\nZweiter Absatz.\n'

/** A live German article of 11 August 2025 without a word on AI, for tests; `day` follows `date` (as UTC) unless given. */
export function buildArticle({ body = paragraphs, ...overrides }: ArticleOverrides = {}): Article {
  const date = overrides.date ?? Date.UTC(2025, 7, 11, 6)
  const utc = new Date(date)
  return {
    file: 'articles/2025-08-11-beispiel.md',
    language: 'de',
    title: 'Ein Beispiel',
    standfirst: null,
    day: { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() },
    updated: null,
    slug: 'beispiel',
    formerPaths: [],
    draft: false,
    withdrawn: null,
    expires: null,
    topics: [],
    topicRelevance: [],
    authors: [],
    translationKey: null,
    image: null,
    audio: null,
    reviews: [],
    statedSources: [],
    corrections: [],
    marks: '',
    related: null,
    story: null,
    excerptSeparator: '<!--more-->',
    text: written(body),
    bodyLine: 4,
    ...overrides,
    date,
    ai: { involvement: 'unknown', steps: [], systems: [], note: null, generatedAt: null, media: [], ...overrides.ai },
  }
}

/** The article with one more review that fits its text as it is, for tests. */
export function withReview(article: Article, gate: string, by: string, at: Instant): Article {
  return { ...article, reviews: [...article.reviews, { gate, by, at, text: textHash(article), note: null }] }
}

/** A German and English publication under a base path, answered for and without required gates, for tests. */
export function buildPublication(overrides: Partial<Publication> = {}): Publication {
  return {
    name: 'Beispielblatt',
    tagline: { de: 'Nachrichten als Beispiel.', en: 'News as an example.' },
    origin: 'https://blatt.example',
    basePath: '/news',
    languages: ['de', 'en'],
    timeZone: 'Europe/Berlin',
    pageSize: 6,
    publisher: { name: 'Beispielverlag', url: 'https://verlag.example/' },
    responsible: { name: 'Ada Beispiel', role: { de: 'Redaktion' }, contact: 'mailto:redaktion@blatt.example' },
    gates: ['facts', 'sources', 'spelling'],
    requiredGates: { generated: [], assisted: [], none: [], unknown: [] },
    topics: { closed: false, list: [] },
    topicFeeds: { minRelevance: 0 },
    people: [],
    excerptSeparator: '<!--more-->',
    formerPermalink: null,
    redirects: new Map(),
    publishesFuture: false,
    showsVersions: true,
    reportTo: null,
    ninjs: false,
    sharePictures: 'publication',
    markdown: false,
    pictureHosts: [],
    showsRelated: true,
    hasSearch: true,
    rules: new Map(),
    ...overrides,
  }
}
