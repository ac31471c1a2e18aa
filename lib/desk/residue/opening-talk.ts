import { beginning, sentencesIn, spoken } from './chatter-words.ts'
import type { Draft } from './draft.ts'
import { artefact, asker, craft, self } from './order-words.ts'
import { isAssent } from './preamble.ts'

const LONGEST = 300

/** Whether a paragraph at the start of a model's text seems to speak about the answer and not about the story. */
export function talksAtStart({ blocks }: Draft, index: number): boolean {
  const { kind, words = '' } = blocks[index] ?? {}
  if (kind !== 'paragraph' || words.length > LONGEST || index > 2 || blocks[index + 1] === undefined) return false
  const isBeforeRule = blocks.slice(index + 1, 4).some(block => block.kind === 'rule')
  if (index > 0 && !isBeforeRule) return false
  const said = spoken(words.replace(/["„“«»][^"„“”«»]{0,200}["“”«»]/g, ' '))
  const isOfText = artefact.test(said) || craft.test(said)
  const isOfTalk = self.test(said) || asker.test(said) || pointer.test(said) || isAssent(sentencesIn(said)[0] ?? '.')
  if (isBeforeRule) return isOfText || isOfTalk
  if (said.endsWith(':')) return isOfText || pointer.test(said)
  return isOfText && isOfTalk && !toReaders.test(said)
}

const pointer = beginning([
  '(?:[^.!?]{1,30}[.!?–—-] ?)?(?:hier|unten|nachfolgend|im folgenden|anbei|here|below)(?![\\p{L}])',
])

/** "In diesem Artikel erfahren Sie …": a writer may say so. */
const toReaders = /(?<!\p{L})in (?:diesem|this|unserem|our) (?:artikel|beitrag|text|article|post|piece)(?!\p{L})/u
