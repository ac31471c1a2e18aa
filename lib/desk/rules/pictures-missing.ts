import type { ArticleRule } from '../check/article-rule.ts'
import { localAddresses } from '../check/local-addresses.ts'

/** A picture or a sound in the text whose file is not there. */
export const picturesMissing: ArticleRule = {
  id: 'pictures/missing',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Hier fehlt die Datei: In der Publikation steht nichts unter „{address}“.',
      hint: 'Berichtigen Sie den Pfad, oder legen Sie die Datei dorthin. Groß- und Kleinschreibung zählen; ein Pfad zählt von der Datei des Artikels oder vom Ordner der Publikation.',
      reason: 'Leser sehen statt des Bildes nur seine Beschreibung.',
      before: 'Am Hafen:\n\n![Mole](/media/fehlt.jpg)',
      after: 'Am Hafen:\n\n![Mole](/media/kutter.jpg)',
    },
    en: {
      message: 'The file is not there: the publication has nothing at “{address}”.',
      hint: 'Correct the path, or put the file there. Capital letters count; a path counts from the file of the article or from the folder of the publication.',
      reason: 'Instead of the picture readers see only its description.',
      before: 'At the harbour:\n\n![Pier](/media/missing.jpg)',
      after: 'At the harbour:\n\n![Pier](/media/kutter.jpg)',
    },
  },
  find: view =>
    localAddresses(view, address => view.targets(address, view.article) === 'missing')
      .filter(({ isShown }) => isShown)
      .map(({ address, start, end }) => ({ start, end, values: { address } })),
}
