import type { Rule } from '../rule.ts'

/** What belongs to the working of a model: counts, thoughts, tokens. */
export const rulesMachine: readonly Rule[] = [
  {
    id: 'residue/word-count',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Das Modell hat die Wörter gezählt.',
        hint: 'Die Zeile entfernen.',
        reason: 'Die Angabe gehört zum Auftrag, nicht zum Artikel.',
        before: 'Die Brücke ist frei.\n\n(Wortanzahl: ca. 310)\n',
        after: 'Die Brücke ist frei.\n',
      },
      en: {
        message: 'The model counted its words.',
        hint: 'Remove the line.',
        reason: 'The figure belongs to the order and not to the article.',
        before: 'The bridge is open.\n\n*Word count: 310*\n',
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
        message: 'Ein Steuerzeichen des Modells steht im Text.',
        hint: 'Das Zeichen entfernen.',
        reason: 'Solche Zeichen trennen für das Modell Frage und Antwort.',
        before: 'Die Brücke ist frei.\n<|im_end|>\n',
        after: 'Die Brücke ist frei.\n',
      },
      en: {
        message: 'A token of the model stands in the text.',
        hint: 'Remove it.',
        reason: 'Such tokens tell the model where questions and answers end.',
        before: 'The bridge is open.\n<|endoftext|>\n',
        after: 'The bridge is open.\n',
      },
    },
  },
]
