import type { Edition, Entry } from '#lib/article/edition.ts'

const stories = new WeakMap<Edition, ReadonlyMap<string, readonly Entry[]>>()

/** The listed articles of an edition that say they tell one story, from old to new. */
export function toldStory(story: string, edition: Edition): readonly Entry[] {
  const known = stories.get(edition) ?? storiesIn(edition)
  stories.set(edition, known)
  return known.get(story) ?? []
}

function storiesIn({ listed }: Edition): ReadonlyMap<string, readonly Entry[]> {
  const told = new Map<string, Entry[]>()
  for (const entry of listed.toReversed()) {
    const { story } = entry.article
    const entries = story === null ? null : told.get(story)
    if (entries) entries.push(entry)
    else if (story !== null) told.set(story, [entry])
  }
  return told
}
