import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication, withReview } from './article-builder.ts'
import { lifecycleOf, nextDue } from './lifecycle.ts'

const publication = buildPublication()
const now = Date.UTC(2025, 7, 20)
const day = 86_400_000

describe('lifecycle', () => {
  test('an article whose time has come is live', () => {
    expect(lifecycleOf(buildArticle({ date: now }), publication, now)).toBe('live')
  })

  test('an article dated ahead is scheduled, unless the publication publishes the future', () => {
    const ahead = buildArticle({ date: now + 1 })
    expect(lifecycleOf(ahead, publication, now)).toBe('scheduled')
    expect(lifecycleOf(ahead, { ...publication, publishesFuture: true }, now)).toBe('live')
  })

  test('an article past its time has expired', () => {
    expect(lifecycleOf(buildArticle({ expires: now }), publication, now)).toBe('expired')
    expect(lifecycleOf(buildArticle({ expires: now + 1 }), publication, now)).toBe('live')
  })

  test('an article taken back is withdrawn from that moment on', () => {
    const withdrawn = buildArticle({ withdrawn: { at: now, reason: 'Doppelt' } })
    expect(lifecycleOf(withdrawn, publication, now)).toBe('withdrawn')
    expect(lifecycleOf(withdrawn, publication, now - 1)).toBe('live')
  })

  test('a draft stays a draft, whatever else is said', () => {
    expect(lifecycleOf(buildArticle({ draft: true, withdrawn: { at: now, reason: '' } }), publication, now)).toBe(
      'draft',
    )
  })

  test('an article waits for the gates its involvement needs, and again when its text changes', () => {
    const strict = buildPublication({ requiredGates: { generated: ['facts'], assisted: [], none: [], unknown: [] } })
    const article = buildArticle({ ai: { involvement: 'generated' } })
    const reviewed = withReview(article, 'facts', 'ada', now - day)
    expect(lifecycleOf(article, strict, now)).toBe('gated')
    expect(lifecycleOf(reviewed, strict, now)).toBe('live')
    expect(lifecycleOf({ ...reviewed, title: 'Anders' }, strict, now)).toBe('gated')
  })
})

describe('what is due next', () => {
  const now = Date.UTC(2025, 7, 20)

  test('is the first publication, expiry or withdrawal to come', () => {
    const articles = [
      buildArticle({ date: now - 1 }),
      buildArticle({ date: now + 30 }),
      buildArticle({ date: now - 1, expires: now + 20 }),
      buildArticle({ date: now - 1, withdrawn: { at: now + 10, reason: 'Falsch.' } }),
    ]
    expect(nextDue(articles, now)).toBe(now + 10)
    expect(nextDue(articles.slice(0, 3), now)).toBe(now + 20)
  })

  test('is nothing where all has happened', () => {
    expect(nextDue([buildArticle({ date: now, expires: now })], now)).toBeNull()
  })
})
