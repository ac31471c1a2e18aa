import type { Library, StandingPage } from '#lib/article/library.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'

/**
 * The library with the pages that a publication owes its readers once its articles speak of AI or were corrected: how it uses AI
 * (`ai`) and all corrections (`corrections`), in each language that has no such page of its own or another one at its address.
 */
export function withOwnPages(library: Library): Library {
  const own = library.publication.languages.flatMap(language => missingIn(language, library))
  return own.length === 0 ? library : { ...library, pages: [...library.pages, ...own] }
}

function missingIn(language: string, { articles, pages }: Library): readonly StandingPage[] {
  const words = wordsFor(language)
  const here = articles.filter(article => article.language === language)
  const due = [
    { key: 'ai', title: words.howWeUseAi, isDue: here.some(({ ai }) => ai.involvement !== 'unknown') },
    {
      key: 'corrections',
      title: words.corrections,
      isDue: here.some(({ corrections, withdrawn }) => corrections.length > 0 || withdrawn !== null),
    },
  ]
  return due
    .filter(({ key, isDue }) => isDue && !pages.some(page => page.language === language && isAt(page, key)))
    .map(({ key, title }) => ({ file: '', key, language, title, slug: key, format: 'md', body: '' }))
}

function isAt({ key, slug }: StandingPage, name: string): boolean {
  return key === name || slug === name
}
