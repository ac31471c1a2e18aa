import type { Edition } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { headOf } from './head.ts'
import { hrefTo } from './hrefs.ts'
import { labelExamples } from './label-view.ts'
import { searchPaths, searchShards, shardPath } from './search-shards.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import type { SearchView } from './view.ts'

/** The search page of an edition; `null` where the publication wants none. */
export function searchViewOf(edition: Edition, site: Site): SearchView | null {
  const { locale } = edition
  if (!site.library.publication.hasSearch) return null
  const words = wordsFor(locale)
  const translations = new Map([...site.editions.keys()].map(other => [other, pathIn(other)]))
  const { title } = words.search
  const head = headOf({ edition, title, description: title, path: pathIn(locale), translations }, site)
  const labels = labelExamples(words, site)
  return {
    kind: 'search',
    shell: shellOf({ edition, head, translations }, site),
    script: hrefTo(searchPaths(locale).script, site),
    style: hrefTo(searchPaths(locale).style, site),
    parts: searchShards(edition).map(({ entries, period }) => ({
      folder: hrefTo(shardPath(period, locale), site),
      articles: entries.length,
    })),
    labels: (['mandatory', 'voluntary'] as const).flatMap(kind => labels.find(label => label.kind === kind) ?? []),
  }
}

function pathIn(locale: string): string {
  return toPath({ kind: 'search', locale })
}
