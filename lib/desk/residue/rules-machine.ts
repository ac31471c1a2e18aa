import type { Rule } from '../rule.ts'

/** What comes with an answer beside the article: by-products, thoughts, tokens and calls. */
export const rulesMachine: readonly Rule[] = [
  {
    id: 'residue/by-product',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Hier steht Beiwerk für die Redaktion, das Leser nichts angeht.',
        hint: 'Entfernen; was davon gebraucht wird, gehört in den Kopf der Datei.',
        reason:
          'Modelle liefern Schlagwörter, Zeilen für Suchmaschinen, Wortzahlen, Bildanweisungen und Überschriften zur Wahl gleich mit. Entfernt wird nur, was sicher keines Lesers ist; Felder und Fassungen zur Wahl werden genannt.',
        before: 'Die Brücke ist frei.\n\n**Schlagwörter:** Brücke, Verkehr\n\n(Wortanzahl: ca. 310)\n',
        after: 'Die Brücke ist frei.\n',
      },
      en: {
        message: 'This is for editors and none of the readers’ business.',
        hint: 'Remove it; what is needed of it belongs in the front matter.',
        reason:
          'Models deliver key words, lines for search engines, word counts, image prompts and headlines to choose from as well. What surely is not for readers is taken off; fields and versions to choose from are reported.',
        before: 'The bridge is open.\n\n**Suggested tags:** bridge, traffic\n\n*Word count: 310*\n',
        after: 'The bridge is open.\n',
      },
    },
  },
  {
    id: 'residue/thinking',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Hier steht, was das Modell vor der Antwort dachte.',
        hint: 'Alles bis einschließlich `</think>` entfernen.',
        reason: 'Manche Modelle geben ihren Gedankengang mit aus.',
        before: '<think>\nWas weiß ich über Brücken?\n</think>\n\nDie Brücke ist frei.\n',
        after: 'Die Brücke ist frei.\n',
      },
      en: {
        message: 'Here stands what the model thought before it answered.',
        hint: 'Remove everything up to `</think>`.',
        reason: 'Some models hand out their train of thought too.',
        before: '<think>\nWhat do I know about bridges?\n</think>\n\nThe bridge is open.\n',
        after: 'The bridge is open.\n',
      },
    },
  },
  {
    id: 'residue/protocol-token',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Hier steht etwas aus dem Betrieb des Modells oder von der Seite des Chats.',
        hint: 'Entfernen.',
        reason:
          'Steuerzeichen trennen für das Modell Frage und Antwort, mit Aufrufen sucht es, und beim Kopieren kommen Knöpfe und Namen der Seite mit.',
        before: 'Die Brücke ist frei.\n<|im_end|>\n',
        after: 'Die Brücke ist frei.\n',
      },
      en: {
        message: 'This belongs to the working of the model, or to the page of the chat.',
        hint: 'Remove it.',
        reason:
          'Tokens tell the model where questions and answers end, calls are how it searches, and who copies a page copies its buttons and names too.',
        before: 'The bridge is open.\n<|endoftext|>\n',
        after: 'The bridge is open.\n',
      },
    },
  },
]
