import type { Edition } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { headOf } from './head.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { lineViewOf } from './teaser-view.ts'
import { childTopics, topicsBelow } from './topic-family.ts'
import type { TopicsView } from './view.ts'

/** All topics of an edition: those at the top with their newest article, and what is a part of them. */
export function topicsViewOf(edition: Edition, site: Site): TopicsView {
  const { locale } = edition
  const words = wordsFor(locale)
  const path = toPath({ kind: 'topics', locale })
  const head = headOf({ edition, title: words.topics, description: words.topics, path }, site)
  const tops = topicsBelow(null, edition)
  return {
    kind: 'topics',
    shell: shellOf({ edition, head }, site),
    topics: childTopics(null, edition, site).flatMap((topic, index) => {
      const latest = tops[index]?.entries[0]
      return latest === undefined ? [] : { ...topic, latest: lineViewOf(latest, site) }
    }),
  }
}
