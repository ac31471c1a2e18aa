import { fold } from './title-fold.ts'

// Words that tell the issues of a series apart as numbers do, with the number they stand for where there is one.
const ordered: readonly (readonly [prefix: string, words: readonly string[]])[] = [
  [
    '',
    [
      '',
      '',
      'zwei two',
      'drei three',
      'vier four',
      'fünf five',
      'sechs six',
      'sieben seven',
      'acht eight',
      'neun nine',
    ],
  ],
  [
    '',
    ['', 'erste ersten erster erstes first i', 'zweite zweiten zweiter zweites second ii', 'dritte dritten third iii'],
  ],
  [
    '',
    [
      '',
      '',
      '',
      '',
      'vierte vierten fourth iv',
      'fünfte fünften fifth',
      'sechste sechsten sixth vi',
      'siebte seventh vii',
    ],
  ],
  [
    'month',
    ['', 'januar january jan', 'februar february feb', 'märz march', 'april apr', 'mai', 'juni june', 'juli july'],
  ],
  [
    'month',
    ['', '', '', '', '', '', '', '', 'august aug', 'september sept sep', 'oktober october oct okt', 'november nov'],
  ],
  ['month', ['', '', '', '', '', '', '', '', '', '', '', '', 'dezember december dec dez']],
  ['beta', ['beta']],
  ['alpha', ['alpha']],
  ['rc', ['rc']],
  ['preview', ['preview']],
  ['day', ['', 'montag monday', 'dienstag tuesday', 'mittwoch wednesday', 'donnerstag thursday', 'freitag friday']],
  ['day', ['', '', '', '', '', '', 'samstag saturday sonnabend', 'sonntag sunday']],
]

/** The number, or what counts as one, that a folded word means: `2.6.3`, `rc1`, `month3`; `null` for all other words. */
export function numberOf(word: string): string | null {
  if (!/\d/.test(word)) return words.get(word) ?? null
  return word.replace(/^v(?=\d)/, '').replace(/(\d)(?:k|m|b|bn|mio|mrd|mn|th|st|nd|rd|x)$/, '$1')
}

/** Whether a number names a version before the final one: `rc1`, `preview2`. */
export function isPreview(number: string): boolean {
  return /^(?:rc|beta|alpha|pre|preview|dev|p|m)\d*$/.test(number)
}

const words: ReadonlyMap<string, string> = new Map(
  ordered.flatMap(([prefix, lists]) =>
    lists.flatMap((list, index) =>
      list
        .split(' ')
        .filter(word => word !== '')
        .map((word): [string, string] => [fold(word), `${prefix}${index}`]),
    ),
  ),
)
