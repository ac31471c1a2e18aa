import { type AiFigures, aiFigures } from '#lib/article/ai-figures.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { stepName } from '#lib/i18n/known-names.ts'
import { selectedFeedLinks } from './feed-links.ts'
import { hrefOf } from './hrefs.ts'
import { selections } from './selection.ts'
import type { Site } from './site.ts'
import type { FiguresView } from './view-records.ts'

/** The figures of the whole publication: of all articles that readers can open, in all its languages. */
export function figuresView(locale: string, site: Site): FiguresView {
  const words = wordsFor(locale)
  const figures = figuresOf(site)
  return {
    ...figures,
    steps: figures.steps.map(({ name, count }) => ({ name: stepName(name, words), count })),
    registers: [
      { text: 'JSON', href: hrefOf({ kind: 'register-json' }, site) },
      { text: 'CSV', href: hrefOf({ kind: 'register-csv' }, site) },
    ],
    selections: selections.map(selection => ({
      name: words.selections[selection],
      feeds: selectedFeedLinks(locale, selection, site),
    })),
  }
}

const cache = new WeakMap<Site, AiFigures>()

/** Each language shows the same figures. */
function figuresOf(site: Site): AiFigures {
  const articles = function* () {
    for (const { byPath } of site.editions.values()) for (const { article } of byPath.values()) yield article
  }
  const figures = cache.get(site) ?? aiFigures(articles(), site.library.publication)
  cache.set(site, figures)
  return figures
}
