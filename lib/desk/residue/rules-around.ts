import type { Rule } from '../rule.ts'

/** What stands before or behind an article, or holds it. */
export const rulesAround: readonly Rule[] = [
  {
    id: 'residue/code-fence',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Ein Codeblock hält den Artikel; Leser sehen ihn als Quelltext.',
        hint: 'Die Zeilen mit den Zäunen (```) entfernen.',
        reason:
          'Modelle geben Markdown gern als Codeblock aus. Bleibt er stehen, wird der ganze Artikel in Festbreitenschrift gezeigt.',
        before: '```markdown\nDer Stadtrat hat am Montag den neuen Haushalt beschlossen.\n```\n',
        after: 'Der Stadtrat hat am Montag den neuen Haushalt beschlossen.\n',
      },
      en: {
        message: 'A block of code holds the article; readers see its source.',
        hint: 'Remove the lines with the fences (```).',
        reason:
          'Models like to hand out Markdown as a block of code. Left in place, it shows the whole article in monospace.',
        before: '```markdown\nThe city council passed the new budget late on Monday.\n```\n',
        after: 'The city council passed the new budget late on Monday.\n',
      },
    },
  },
  {
    id: 'residue/preamble',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Der Anfang spricht über die Antwort statt über das Thema.',
        hint: 'Den Absatz entfernen; der Artikel beginnt mit seinem ersten eigenen Satz.',
        reason:
          'Modelle kündigen an, was sie liefern. Die Ankündigung landet sonst im Teaser, in Feeds und in Suchmaschinen.',
        before: 'Gerne! Hier ist der gewünschte Artikel:\n\n---\n\nDer Pegel der Elbe sinkt seit Dienstag.\n',
        after: 'Der Pegel der Elbe sinkt seit Dienstag.\n',
      },
      en: {
        message: 'The beginning speaks about the answer and not about the story.',
        hint: 'Remove the paragraph; the article begins with its own first sentence.',
        reason:
          'Models announce what they deliver. The announcement would end up in the teaser, in feeds and in search engines.',
        before: "Sure! Here's the article you asked for:\n\n---\n\nThe river has been falling since Tuesday.\n",
        after: 'The river has been falling since Tuesday.\n',
      },
    },
  },
  {
    id: 'residue/closing-offer',
    level: 'error',
    fixable: true,
    words: {
      de: {
        message: 'Ein Angebot an den Auftraggeber steht im Artikel.',
        hint: 'Den Absatz entfernen.',
        reason: 'Modelle bieten am Ende weitere Arbeit an. Leser haben nichts bestellt.',
        before: 'Der Pegel sinkt weiter.\n\nFalls du Anpassungen wünschst, sag mir gern Bescheid!\n',
        after: 'Der Pegel sinkt weiter.\n',
      },
      en: {
        message: 'An offer to whoever asked stands in the article.',
        hint: 'Remove the paragraph.',
        reason: 'Models offer more work when they are done. Readers ordered nothing.',
        before: "The river keeps falling.\n\nLet me know if you'd like me to adjust the tone!\n",
        after: 'The river keeps falling.\n',
      },
    },
  },
  {
    id: 'residue/rule-around',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Eine Trennlinie steht am Rand des Artikels und trennt nichts.',
        hint: 'Die Zeile entfernen.',
        reason: 'Modelle trennen den Artikel mit Linien von dem, was sie dazu sagen. Ohne das sind sie überflüssig.',
        before: '---\n\nDie Brücke ist wieder frei.\n\n---\n',
        after: 'Die Brücke ist wieder frei.\n',
      },
      en: {
        message: 'A rule stands at the edge of the article and divides nothing.',
        hint: 'Remove the line.',
        reason: 'Models put rules between the article and what they say about it. Without that they divide nothing.',
        before: '***\n\nThe bridge is open again.\n\n***\n',
        after: 'The bridge is open again.\n',
      },
    },
  },
  {
    id: 'residue/title-repeated',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Der Text beginnt mit einer Überschrift, die den Titel wiederholt.',
        hint: 'Die Zeile entfernen; die Seite zeigt den Titel.',
        reason:
          'Der Titel steht im Kopf der Datei. Ein zweiter im Text erscheint doppelt auf der Seite und im Teaser. Was Menschen schreiben, bleibt.',
        before:
          '---\ntitle: Brücke nach Sanierung wieder frei\nai: generated\n---\n\n### Artikel: Brücke wieder frei\n\nSeit Montag fährt der Verkehr.\n',
        after: '---\ntitle: Brücke nach Sanierung wieder frei\nai: generated\n---\n\nSeit Montag fährt der Verkehr.\n',
      },
      en: {
        message: 'The text begins with a heading that repeats the title.',
        hint: 'Remove the line; the page shows the title.',
        reason:
          'The title stands in the front matter. A second one in the text appears twice on the page and in the teaser. What people write stays.',
        before:
          '---\ntitle: Bridge open again\nai: generated\n---\n\n# Bridge Open Again!\n\nTraffic has been flowing since Monday.\n',
        after: '---\ntitle: Bridge open again\nai: generated\n---\n\nTraffic has been flowing since Monday.\n',
      },
    },
  },
  {
    id: 'residue/disclaimer',
    level: 'warning',
    fixable: true,
    words: {
      de: {
        message: 'Eine Zeile sagt, was die Kennzeichnung sagt.',
        hint: 'Die Zeile entfernen und `ai: generated` in den Kopf der Datei schreiben.',
        reason:
          'KIosk kennzeichnet KI-Texte vor dem ersten Satz. Ohne Angabe im Kopf bleibt die Zeile stehen, weil sie dann der einzige Hinweis ist.',
        before:
          '---\ntitle: Brücke frei\nai: generated\n---\n*Dieser Artikel wurde von einer KI erstellt.*\n\nSeit Montag fährt der Verkehr.\n',
        after: '---\ntitle: Brücke frei\nai: generated\n---\n\nSeit Montag fährt der Verkehr.\n',
      },
      en: {
        message: 'A line says what the label says.',
        hint: 'Remove the line and put `ai: generated` into the front matter.',
        reason:
          'KIosk labels AI texts before their first sentence. Without that field the line stays, because then nothing else tells readers.',
        before:
          '---\ntitle: Bridge open\nai: generated\n---\n*This article was written by AI.*\n\nTraffic has been flowing since Monday.\n',
        after: '---\ntitle: Bridge open\nai: generated\n---\n\nTraffic has been flowing since Monday.\n',
      },
    },
  },
]
