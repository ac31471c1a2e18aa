import type { Rule } from '../rule.ts'

/** What stands between the words of an article, or in its front matter. */
export const rulesWithin: readonly Rule[] = [
  {
    id: 'residue/citation-mark',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Ein Verweis aus dem Chat führt im Artikel nirgendwohin.',
        hint: 'Das Zeichen entfernen und die Quelle in die Liste der Quellen schreiben.',
        reason:
          'Chatsysteme setzen eigene Verweise auf das, was sie gefunden haben. Außerhalb davon sind sie Zeichensalat.',
        before: 'Der Umsatz stieg um 4 Prozent【3:0†source】.\n',
        after: 'Der Umsatz stieg um 4 Prozent.\n',
      },
      en: {
        message: 'A reference of the chat leads nowhere in the article.',
        hint: 'Remove it, and name the source in the list of sources.',
        reason: 'Chat systems point at what they found with marks of their own. Outside of them these are gibberish.',
        before: 'Sales rose by 4 per cent :contentReference[oaicite:0]{index=0}.\n',
        after: 'Sales rose by 4 per cent.\n',
      },
    },
  },
  {
    id: 'residue/tracking-parameter',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Die Adresse trägt Parameter, die nur Leser verfolgen.',
        hint: 'Die Parameter entfernen; die übrige Adresse bleibt, wie sie ist.',
        reason: 'Solche Parameter verraten, woher Leser kommen, und lassen dieselbe Quelle wie zwei aussehen.',
        before: '[Bericht](https://zeitung.example/a?id=7&utm_source=chatgpt.com)\n',
        after: '[Bericht](https://zeitung.example/a?id=7)\n',
      },
      en: {
        message: 'The address carries parameters that only follow readers.',
        hint: 'Remove them; the rest of the address stays as it is.',
        reason: 'Such parameters tell where readers come from and make one source look like two.',
        before: '[Report](https://paper.example/a?utm_medium=mail&id=7)\n',
        after: '[Report](https://paper.example/a?id=7)\n',
      },
    },
  },
  {
    id: 'residue/more-mark-in-line',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Die Marke für den Teaser steht in einer Zeile mit Text.',
        hint: 'Die Marke in eine eigene Zeile zwischen zwei Absätzen setzen.',
        reason:
          'In einer eigenen Zeile lesen alle Programme sie gleich, und ein Vergleich zweier Fassungen bleibt lesbar.',
        before: 'Die Brücke ist frei. <!--more-->\n\nDer Umbau dauerte ein Jahr.\n',
        after: 'Die Brücke ist frei.\n\n<!--more-->\n\nDer Umbau dauerte ein Jahr.\n',
      },
      en: {
        message: 'The mark that ends the teaser stands in a line with text.',
        hint: 'Put the mark on a line of its own between two paragraphs.',
        reason: 'On its own line every program reads it the same way, and two versions can be compared.',
        before: 'The bridge is open.<!--more-->\n\nThe works took a year.\n',
        after: 'The bridge is open.\n\n<!--more-->\n\nThe works took a year.\n',
      },
    },
  },
  {
    id: 'residue/line-end-blanks',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Leerzeichen stehen am Ende einer Zeile der Quellenliste.',
        hint: 'Die Leerzeichen entfernen.',
        reason:
          'Modelle beenden Listenpunkte mit zwei Leerzeichen. Sie bedeuten dort nichts und stören jeden Vergleich.',
        before: '### Quellen\n- [A](https://a.example/1)  \n- [B](https://b.example/2)\n',
        after: '### Quellen\n- [A](https://a.example/1)\n- [B](https://b.example/2)\n',
      },
      en: {
        message: 'Blanks end a line of the list of sources.',
        hint: 'Remove the blanks.',
        reason: 'Models end items with two blanks. They mean nothing there and disturb every comparison.',
        before: '### Sources\n- [A](https://a.example/1)  \n- [B](https://b.example/2)\n',
        after: '### Sources\n- [A](https://a.example/1)\n- [B](https://b.example/2)\n',
      },
    },
  },
  {
    id: 'residue/source-heading',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Die Quellen stehen nicht unter einer einfachen Überschrift.',
        hint: '`### Quellen` schreiben.',
        reason:
          'An der Überschrift erkennt die Seite die Liste der Quellen; Fettdruck, Doppelpunkt und Beiwerk braucht sie nicht.',
        before: 'Die Brücke ist frei.\n\n**Quellen:**\n- [A](https://a.example/1)\n',
        after: 'Die Brücke ist frei.\n\n### Quellen\n- [A](https://a.example/1)\n',
      },
      en: {
        message: 'The sources do not stand under a plain heading.',
        hint: 'Write `### Sources`.',
        reason: 'By its heading the site knows the list of sources; it needs no bold type, colon or ornament.',
        before: 'The bridge is open.\n\n## 📚 Sources used:\n- [A](https://a.example/1)\n',
        after: 'The bridge is open.\n\n## Sources used\n- [A](https://a.example/1)\n',
      },
    },
  },
  {
    id: 'residue/unquoted-title',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Ohne Anführungszeichen kann YAML diesen Text nicht lesen.',
        hint: 'Den ganzen Text in Anführungszeichen setzen.',
        reason:
          'Ein Doppelpunkt oder Anführungszeichen im Titel macht den Kopf der Datei unlesbar; der Artikel erscheint dann nicht.',
        before: '---\ntitle: Brücke: "Endlich" wieder frei\n---\nText.\n',
        after: '---\ntitle: \'Brücke: "Endlich" wieder frei\'\n---\nText.\n',
      },
      en: {
        message: 'Without quotation marks YAML cannot read this text.',
        hint: 'Put the whole text in quotation marks.',
        reason:
          'A colon or quotation mark in the title makes the front matter unreadable; the article would not appear.',
        before: '---\ntitle: Bridge: open again\n---\nText.\n',
        after: '---\ntitle: "Bridge: open again"\n---\nText.\n',
      },
    },
  },
]
