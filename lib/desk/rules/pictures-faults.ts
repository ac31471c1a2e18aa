import type { PictureFault } from '#lib/article/picture.ts'
import { pictureWordings } from '#lib/content/picture-wordings.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import { mediaAt, picturesIn } from '../check/pictures-in.ts'

/** A picture whose file breaks off or is none. */
export const picturesBroken = faultRule('broken', 'error', {
  de: {
    reason: 'Leser sehen ein halbes Bild oder keines, und in anderen Größen gibt es das Bild auch nicht.',
    before: 'Am Hafen:\n\n![Mole](/media/abgebrochen.jpg)',
    after: 'Am Hafen:\n\n![Mole](/media/kutter.jpg)',
  },
  en: {
    reason: 'Readers see half a picture or none, and there are no other sizes of it.',
    before: 'At the harbour:\n\n![Pier](/media/broken-off.jpg)',
    after: 'At the harbour:\n\n![Pier](/media/cutter.jpg)',
  },
})

/** A picture with more pixels than are opened. */
export const picturesTooLarge = faultRule('too-large', 'error', {
  de: {
    reason: 'So ein Bild braucht beim Öffnen Hunderte Megabyte Speicher, auch auf den Telefonen der Leser.',
    before: 'Am Hafen:\n\n![Mole](/media/riesig.png)',
    after: 'Am Hafen:\n\n![Mole](/media/kutter.jpg)',
  },
  en: {
    reason: 'Opening such a picture takes hundreds of megabytes of memory, also on the phones of readers.',
    before: 'At the harbour:\n\n![Pier](/media/huge.png)',
    after: 'At the harbour:\n\n![Pier](/media/cutter.jpg)',
  },
})

/** A drawing that would run something elsewhere. */
export const picturesScript = faultRule('script', 'warning', {
  de: {
    reason:
      'Die Website liefert jede Datei mit einer Regel aus, die nichts ausführt. Wer die Datei herunterlädt, hat diesen Schutz nicht.',
    before: 'Am Hafen:\n\n![Karte](/media/skript.svg)',
    after: 'Am Hafen:\n\n![Karte](/media/kutter.jpg)',
  },
  en: {
    reason:
      'The site serves every file with a policy that runs nothing. Whoever downloads the file has no such protection.',
    before: 'At the harbour:\n\n![Map](/media/script.svg)',
    after: 'At the harbour:\n\n![Map](/media/cutter.jpg)',
  },
})

type Example = Pick<ArticleRule['words']['de'], 'reason' | 'before' | 'after'>

function faultRule(
  fault: PictureFault,
  level: ArticleRule['level'],
  examples: Readonly<Record<'de' | 'en', Example>>,
): ArticleRule {
  const wordsIn = (language: 'de' | 'en') => {
    const { message, hint } = pictureWordings[language][fault]
    return { message: `{address}: ${message}`, hint, ...examples[language] }
  }
  return {
    id: `pictures/${fault}`,
    level,
    fixable: false,
    words: { de: wordsIn('de'), en: wordsIn('en') },
    find: view =>
      picturesIn(view, address => mediaAt(address, view)?.fault === fault).map(({ address, start, end }) => ({
        ...{ start, end, values: { address } },
      })),
  }
}
