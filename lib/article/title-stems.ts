// Endings of German and English, the longest first, as they are written once folded (`title-fold.ts`).
const endings = [
  ...[
    'ierungen',
    'ierung',
    'ieren',
    'ierte',
    'iert',
    'ungen',
    'innen',
    'ische',
    'isch',
    'ung',
    'ing',
    'ies',
    'ern',
    'est',
    'ten',
  ],
  ...['en', 'er', 'es', 'em', 'ed', 'et', 'te', 'ly', 'st', 'e', 'n', 's', 't', 'y', 'd'],
]

// What is left must still tell words apart.
const shortest = 4

/** A folded word without its inflection, alike in German and English; for comparison only, it need not be a word. */
export function stem(word: string): string {
  const bare = withoutEndings(word)
  // Participles: "gekauft" belongs to "kaufen", and "angekündigt" to "kündigt … an".
  const [prefix = ''] = /^(?:(?:ab|an|auf|aus|ein|heraus|um|vor|zu|zuruck|zusammen)?ge)/.exec(bare) ?? []
  const isParticiple = prefix !== '' && bare.length >= shortest + prefix.length && /(?:t|n)(?:e[nrsm]?)?$/.test(word)
  return isParticiple ? bare.slice(prefix.length) : bare
}

function withoutEndings(word: string): string {
  const ending = endings.find(one => word.endsWith(one) && word.length - one.length >= shortest)
  return ending === undefined ? word : withoutEndings(word.slice(0, -ending.length))
}
