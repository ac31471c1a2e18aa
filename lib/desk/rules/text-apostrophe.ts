import type { ArticleRule, Breach } from '../check/article-rule.ts'
import { paragraphsOf } from '../check/paragraphs-of.ts'

/** An apostrophe that became a quotation mark or the remains of a broken encoding. */
export const textApostrophe: ArticleRule = {
  id: 'text/apostrophe',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'In „{word}“ ist der Apostroph beschädigt.',
      hint: 'Schreiben Sie „{repair}“.',
      reason:
        'Skripte, die Anführungszeichen vereinheitlichen, machen aus Apostrophen doppelte Anführungszeichen, und falsch gelesene Kodierungen machen daraus Zeichensalat.',
      before: 'Die Pläne von OpenAI"s Chef sind bekannt.',
      after: 'Die Pläne von OpenAI’s Chef sind bekannt.',
    },
    en: {
      message: 'The apostrophe in “{word}” is damaged.',
      hint: 'Write “{repair}”.',
      reason:
        'Scripts that unify quotation marks turn apostrophes into double quotes, and a wrong encoding turns them into gibberish.',
      before: 'The plans of OpenAI"s chief are known.',
      after: 'The plans of OpenAI’s chief are known.',
    },
  },
  find: view =>
    mayBeDamaged.test(view.article.text.body)
      ? paragraphsOf(view).flatMap(({ words, start }) =>
          damagedIn(words).map(({ index, word, repair }): Breach => {
            const span = view.spanOf(start + index, start + index + word.length)
            return { ...span, values: { word, repair } }
          }),
        )
      : [],
}

const ending = String.raw`(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}"])`
const mayBeDamaged = new RegExp(String.raw`\p{L}(?:"${ending}|â€™|\uFFFD\p{L})`, 'u')
const mark = new RegExp(String.raw`(?<letter>\p{L})"${ending}|"|(?<=\p{L})(?:â€™|\uFFFD)(?=\p{L})`, 'gu')

interface Damage {
  readonly index: number
  readonly word: string
  readonly repair: string
}

function damagedIn(words: string): readonly Damage[] {
  const found: Damage[] = []
  let isQuoted = false
  for (const match of words.matchAll(mark)) {
    const { letter } = match.groups ?? {}
    // In `the "DOM"s` the mark closes a quotation.
    if (match[0] === '"' || (letter !== undefined && isQuoted)) isQuoted = !isQuoted
    else found.push(damageAt(words, match.index + (letter?.length ?? 0)))
  }
  return found
}

function damageAt(words: string, index: number): Damage {
  const [before = ''] = /[\p{L}\p{N}]{1,40}$/u.exec(words.slice(Math.max(0, index - 40), index)) ?? []
  const [sign = '', after = ''] = /^(?:"|â€™|\uFFFD)(\p{L}{0,40})/u.exec(words.slice(index, index + 50)) ?? []
  return { index: index - before.length, word: before + sign, repair: `${before}’${after}` }
}
