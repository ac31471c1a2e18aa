import type { Rule } from '../rule.ts'

/** What only a person can mend; the examples of what comes after are what that person may write. */
export const rulesLeft: readonly Rule[] = [
  {
    id: 'residue/refusal',
    level: 'error',
    fixable: false,
    words: {
      de: {
        message: 'Das Modell sagt, dass es etwas nicht kann oder nicht fand.',
        hint: 'Prüfen, ob der Text überhaupt ein Artikel ist; sonst ablehnen.',
        reason: 'Eine Absage, die als Artikel gespeichert wird, sieht von außen aus wie ein Artikel.',
        before: 'Als KI-Sprachmodell kann ich keine aktuellen Nachrichten abrufen.\n',
        after: 'Der Landtag hat das Gesetz am Mittwoch beschlossen.\n',
      },
      en: {
        message: 'The model says that it cannot do or did not find something.',
        hint: 'See whether the text is an article at all; otherwise reject it.',
        reason: 'A refusal saved as an article looks like an article from outside.',
        before: "As an AI language model, I can't access current news.\n",
        after: 'Parliament passed the act on Wednesday.\n',
      },
    },
  },
  {
    id: 'residue/promise',
    level: 'error',
    fixable: false,
    words: {
      de: {
        message: 'Das Modell kündigt an, was es noch tun will.',
        hint: 'Den Satz entfernen, oder den Entwurf ablehnen, wenn nichts folgt.',
        reason: 'Ankündigungen ohne Ergebnis werden gespeichert, als wären sie das Ergebnis.',
        before: 'Einen Moment bitte, ich recherchiere die neuesten Informationen.\n',
        after: 'Der Landtag hat das Gesetz am Mittwoch beschlossen.\n',
      },
      en: {
        message: 'The model says what it is going to do.',
        hint: 'Remove the sentence, or reject the draft if nothing follows.',
        reason: 'Promises without a result are saved as if they were the result.',
        before: 'Let me search for the latest information on this.\n',
        after: 'Parliament passed the act on Wednesday.\n',
      },
    },
  },
  {
    id: 'residue/knowledge-cutoff',
    level: 'error',
    fixable: false,
    words: {
      de: {
        message: 'Das Modell spricht vom Stand seines Wissens.',
        hint: 'Die Aussage an heutigen Quellen prüfen und den Satz neu schreiben.',
        reason: 'Was ein Modell bis zu einem Stichtag wusste, ist keine Nachricht.',
        before: 'Stand meines Wissens im April gab es noch keine Einigung.\n',
        after: 'Bis Redaktionsschluss gab es keine Einigung.\n',
      },
      en: {
        message: 'The model speaks of the date until which it knows.',
        hint: 'Check the statement against sources of today and write the sentence anew.',
        reason: 'What a model knew up to some date is no news.',
        before: 'As of my last knowledge update there was no agreement.\n',
        after: 'There was no agreement by Thursday evening.\n',
      },
    },
  },
  {
    id: 'residue/placeholder',
    level: 'error',
    fixable: false,
    words: {
      de: {
        message: 'Hier soll noch jemand etwas eintragen.',
        hint: 'Ausfüllen oder den Satz streichen.',
        reason: 'Was ein Modell nicht weiß, lässt es als Lücke in Klammern stehen.',
        before: 'Das teilte [Name des Sprechers einfügen] mit.\n',
        after: 'Das teilte eine Sprecherin der Stadt mit.\n',
      },
      en: {
        message: 'Somebody is meant to fill this in.',
        hint: 'Fill it in, or strike the sentence.',
        reason: 'What a model does not know it leaves as a gap in brackets.',
        before: 'This was announced by [Insert name of spokesperson].\n',
        after: 'A spokeswoman of the city announced this.\n',
      },
    },
  },
  {
    id: 'residue/front-matter-twice',
    level: 'error',
    fixable: false,
    words: {
      de: {
        message: 'Im Text steht ein zweiter Kopf mit Feldern.',
        hint: 'Felder, die fehlen, in den ersten Kopf übernehmen und den zweiten entfernen.',
        reason:
          'Schreibt das Modell selbst einen Kopf, steht er nach dem Speichern unter dem richtigen und erscheint als Text.',
        before:
          '---\ntitle: Brücke frei\n---\n\n---\ntitle: Die Brücke ist frei\n---\n\nSeit Montag fährt der Verkehr.\n',
        after: '---\ntitle: Brücke frei\n---\n\nSeit Montag fährt der Verkehr.\n',
      },
      en: {
        message: 'Front matter stands in the text a second time.',
        hint: 'Move fields that are missing to the first one, and remove the second.',
        reason: 'If the model writes front matter itself, it ends up below the real one and shows as text.',
        before:
          '---\ntitle: Bridge open\n---\n\n---\ntitle: The bridge is open\n---\n\nTraffic has been flowing since Monday.\n',
        after: '---\ntitle: Bridge open\n---\n\nTraffic has been flowing since Monday.\n',
      },
    },
  },
  {
    id: 'residue/note',
    level: 'error',
    fixable: false,
    words: {
      de: {
        message: 'Das Modell sagt etwas über seinen Text, das vor dem Veröffentlichen zu klären ist.',
        hint: 'Prüfen, was es nicht prüfen konnte oder erfunden hat, dann den Absatz entfernen.',
        reason:
          'Was ein Modell nicht belegen konnte, sagt es gern in einer Fußzeile. Sie wird nicht entfernt, ehe sie jemand gelesen hat.',
        before: 'Die Brücke ist frei.\n\n**Hinweis:** Die Zitate in diesem Artikel sind fiktiv.\n',
        after: 'Die Brücke ist frei.\n',
      },
      en: {
        message: 'The model says something about its text that has to be settled before it is published.',
        hint: 'Check what it could not check or made up, then remove the paragraph.',
        reason:
          'What a model could not verify it likes to say in a last line. It is not taken off before somebody has read it.',
        before: 'The bridge is open.\n\n*Note: Please verify all figures before publication.*\n',
        after: 'The bridge is open.\n',
      },
    },
  },
  {
    id: 'residue/after-sources',
    level: 'warning',
    fixable: false,
    words: {
      de: {
        message: 'Hinter den Quellen steht noch etwas.',
        hint: 'Was zum Artikel gehört, vor die Quellen setzen; den Rest entfernen.',
        reason:
          'Die Seite zeigt die Quellen für sich; was hinter ihnen steht, wird zum letzten Absatz des Artikels. Bei Texten von Modellen gehört es selten dazu.',
        before:
          '---\ntitle: Brücke frei\nai: generated\n---\n\nSeit Montag ist sie frei.\n\n### Quellen\n- [A](https://a.example/1)\n\n**Besonderheiten:**\n\n- Klarer Aufbau\n',
        after:
          '---\ntitle: Brücke frei\nai: generated\n---\n\nSeit Montag ist sie frei.\n\n### Quellen\n- [A](https://a.example/1)\n',
      },
      en: {
        message: 'Something stands behind the sources.',
        hint: 'Move what belongs to the article before the sources, and remove the rest.',
        reason:
          'The page shows the sources apart; what stands behind them becomes the last paragraph of the article. In texts of models it rarely belongs there.',
        before:
          '---\ntitle: Bridge open\nai: generated\n---\n\nIt opened on Monday.\n\n### Sources\n- [A](https://a.example/1)\n\n**Key features:**\n\n- Clear structure\n',
        after:
          '---\ntitle: Bridge open\nai: generated\n---\n\nIt opened on Monday.\n\n### Sources\n- [A](https://a.example/1)\n',
      },
    },
  },
]
