import { spoken } from './chatter-words.ts'
import type { Draft } from './draft.ts'

/** Labels of versions to choose from, where a model answered with more than one article; blocks of the draft, by index. */
export function versionLabels({ blocks, isFromModel }: Draft): ReadonlySet<number> {
  const found = blocks.flatMap(({ kind, words }, index) =>
    isFromModel && (kind === 'heading' || kind === 'paragraph') && isLabel(words) ? [index] : [],
  )
  const isTranslation = found.some(index => translation.test(spoken(blocks[index]?.words ?? '')))
  return new Set(found.length > 1 || isTranslation ? found : [])
}

function isLabel(words: string): boolean {
  if (words.length > 80 || words.includes('\n')) return false
  const label = spoken(words).replace(/^[^\p{L}]+/u, '')
  return numbered.test(label) || translation.test(label)
}

const numbered =
  /^(?:(?:version|variante?|fassung|entwurf|draft)\s(?:[1-9]|[a-d]|eins|zwei|one|two)(?:\s?[:–—-].*)?|(?:option|vorschlag|alternative)\s(?:[1-9]|[a-d]))(?:\s?\([^()]{1,40}\))?\s?[:.]?$/u
const translation =
  /^(?:(?:die )?(?:englische|deutsche|kurze|lange)|english|german|short|long)[- ](?:version|fassung|übersetzung|translation)\s?(?:\([^()]{0,40}\))?:?$/u
