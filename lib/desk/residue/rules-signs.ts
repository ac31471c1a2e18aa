import type { Rule } from '../rule.ts'

/** What was changed on the way from a model to the file: signs nobody sees, marks nobody reads, addresses that lead elsewhere. */
export const rulesSigns: readonly Rule[] = [
  {
    id: 'residue/more-mark-spoilt',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Die Marke für den Teaser ist so geschrieben, dass niemand sie erkennt.',
        hint: 'Eine Zeile `<!--more-->` daraus machen.',
        reason:
          'Manche Modelle maskieren die Marke, setzen sie als Code oder machen Gedankenstriche daraus. Dann steht sie als Text im Artikel.',
        before: 'Die Brücke ist frei.\n\n`<!--more-->`\n\nDer Umbau dauerte ein Jahr.\n',
        after: 'Die Brücke ist frei.\n\n<!--more-->\n\nDer Umbau dauerte ein Jahr.\n',
      },
      en: {
        message: 'The mark that ends the teaser is written so that nothing knows it.',
        hint: 'Make a line `<!--more-->` of it.',
        reason:
          'Some models escape the mark, set it as code, or turn its hyphens into dashes. Then readers see it as text.',
        before: 'The bridge is open.\n\n&lt;!--more--&gt;\n\nThe works took a year.\n',
        after: 'The bridge is open.\n\n<!--more-->\n\nThe works took a year.\n',
      },
    },
  },
  {
    id: 'residue/invisible-sign',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Hier steht ein Zeichen ohne Breite.',
        hint: 'Das Zeichen entfernen.',
        reason: 'Es trennt Wörter für jede Suche, ohne dass man es sieht.',
        before: '---\ntitle: Brücke frei\nai: generated\n---\n\nDie Brü\u200bcke ist frei.\n',
        after: '---\ntitle: Brücke frei\nai: generated\n---\n\nDie Brücke ist frei.\n',
      },
      en: {
        message: 'A sign without width stands here.',
        hint: 'Remove it.',
        reason: 'It divides words for every search, and nobody sees it.',
        before: '---\ntitle: Bridge open\nai: generated\n---\n\nThe bri\u2060dge is open.\n',
        after: '---\ntitle: Bridge open\nai: generated\n---\n\nThe bridge is open.\n',
      },
    },
  },
  {
    id: 'residue/chat-address',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Die Adresse führt in einen Chat oder über eine Suchmaschine statt zur Seite selbst.',
        hint: 'Die Adresse der Seite selbst schreiben.',
        reason:
          'Modelle kopieren Adressen ihrer eigenen Umgebung. Manche gelten nur im Chat, andere leiten weiter und verfallen.',
        before: '[Bericht](https://www.google.com/url?q=https%3A%2F%2Fzeitung.example%2Fa&sa=E)\n',
        after: '[Bericht](https://zeitung.example/a)\n',
      },
      en: {
        message: 'The address leads into a chat or over a search engine and not to the page itself.',
        hint: 'Write the address of the page itself.',
        reason:
          'Models copy addresses of their own surroundings. Some hold in the chat alone, others lead on and expire.',
        before: '[Report](https://www.google.com/search?q=https://paper.example/a)\n',
        after: '[Report](https://paper.example/a)\n',
      },
    },
  },
]
