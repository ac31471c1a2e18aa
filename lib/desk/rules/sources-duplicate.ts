import { canonicalAddress } from '#lib/article/source-canonical.ts'
import type { ArticleRule, Breach } from '../check/article-rule.ts'

/** One address that stands in the list of sources twice. */
export const sourcesDuplicate: ArticleRule = {
  id: 'sources/duplicate',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Diese Quelle steht zweimal in der Liste, zuerst in Zeile {line}.',
      hint: 'Löschen Sie eine der beiden Zeilen.',
      reason: 'Eine Quelle, die zweimal dasteht, sieht nach zwei Belegen aus, ist aber nur einer.',
      before:
        'Text.\n\n### Quellen\n- [Amtsblatt: Das Gesetz](https://amtsblatt.example/gesetz.html)\n- [Das Gesetz im Wortlaut](https://www.amtsblatt.example/gesetz.html?utm_source=chat)',
      after: 'Text.\n\n### Quellen\n- [Amtsblatt: Das Gesetz](https://amtsblatt.example/gesetz.html)',
    },
    en: {
      message: 'This source stands in the list twice, first in line {line}.',
      hint: 'Delete one of the two lines.',
      reason: 'A source that stands there twice looks like two pieces of evidence and is one.',
      before:
        'Text.\n\n### Sources\n- [Gazette: The law](https://gazette.example/law.html)\n- [The law in full](https://gazette.example/law.html)',
      after: 'Text.\n\n### Sources\n- [Gazette: The law](https://gazette.example/law.html)',
    },
  },
  find: ({ article, sources, places }) => {
    const first = new Map<string, number>()
    const stated = article.statedSources.length
    return sources.flatMap(({ url, start, end }, index): readonly Breach[] => {
      const key = url === null ? null : keyOf(url)
      if (key === null) return []
      const seen = first.get(key)
      if (seen === undefined) {
        first.set(key, index)
        return []
      }
      // Front matter describes what the list names; both are merged.
      if (seen < stated && index >= stated) return []
      return [{ start, end, values: { line: String(places.placeAt(sources[seen]?.start ?? 0).line) } }]
    })
  },
}

/** A page once, however its address is written; fragments name different parts of a long document. */
function keyOf(address: string): string | null {
  const page = canonicalAddress(address)
  return page === null ? null : page + new URL(address).hash
}
