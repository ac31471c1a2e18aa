import type { PictureFault } from '#lib/article/picture.ts'
import type { MessageLanguage } from './message-dictionaries.ts'
import type { Wording } from './messages.ts'

/** What is wrong with the file of a picture, and the way out, per language of editors. */
export const pictureWordings: Readonly<Record<MessageLanguage, Readonly<Record<PictureFault, Wording>>>> = {
  de: {
    broken: {
      message:
        'Die Datei ist kein ganzes Bild: Sie bricht ab, oder ihr Inhalt passt nicht zu ihrem Namen. Sie wird ausgeliefert, wie sie ist.',
      hint: 'Speichern oder übertragen Sie das Bild noch einmal, als JPEG, PNG, WebP, AVIF oder GIF.',
    },
    'too-large': {
      message: 'Das Bild hat mehr als 100 Megapixel. Es wird nicht verkleinert, sondern ausgeliefert, wie es ist.',
      hint: 'Verkleinern Sie es vorher; 4000 Pixel Breite sind mehr, als Leser je sehen.',
    },
    script: {
      message:
        'Die SVG-Datei enthält Skripte oder fremde Inhalte. Auf dieser Website laufen sie nicht, anderswo vielleicht schon.',
      hint: 'Entfernen Sie `<script>`, `<foreignObject>` und Attribute wie `onload`, zum Beispiel mit svgo.',
    },
  },
  en: {
    broken: {
      message:
        'The file is no whole picture: it breaks off, or its content is not what its name says. It is served as it is.',
      hint: 'Save or copy the picture again, as JPEG, PNG, WebP, AVIF or GIF.',
    },
    'too-large': {
      message: 'The picture has more than 100 megapixels. It is not scaled down but served as it is.',
      hint: 'Scale it down before; a width of 4000 pixels is more than readers ever see.',
    },
    script: {
      message: 'The SVG file holds scripts or foreign content. They do not run on this site, but may do so elsewhere.',
      hint: 'Remove `<script>`, `<foreignObject>` and attributes such as `onload`, for example with svgo.',
    },
  },
}
