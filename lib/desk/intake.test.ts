import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { readWithContents } from '#lib/content/read-library.ts'
import { type Answer, takeIn } from './intake.ts'

afterEach(removeFolders)

const files = {
  'site.yaml':
    'name: Blatt\norigin: https://blatt.example\nlanguages: [de, en]\ntimeZone: Europe/Berlin\ngates: [facts]\n',
  'topics.yaml': '- {key: energy, name: {de: Energie, en: Energy}}\n',
}
const publication = async () => readWithContents({ folder: await folderWith(files), messages: 'de' })

const article = `Die Stadtwerke haben am Dienstag den ersten von vier neuen Wärmespeichern in Betrieb genommen. Er fasst so viel Wasser wie zwölf Schwimmbecken und soll im Winter rund achttausend Haushalte einen Tag lang versorgen können, ohne dass ein Kessel läuft.

<!--more-->

Gefüllt wird er, wenn Strom im Netz billig ist. Die Kosten tragen zur Hälfte das Land und die Stadt. Kritik kommt von Anwohnern, die den Lärm der Pumpen fürchten. Die Stadtwerke verweisen auf ein Gutachten, das die Werte für unbedenklich hält, und wollen es im Herbst öffentlich vorstellen.

### Quellen
- [Stadtwerke: Wärmespeicher am Netz](https://stadtwerke.example/2025/06/waermespeicher)`

const answer = (content: string, more: Partial<Answer['wish']> = {}): Answer => ({
  content,
  wish: {
    title: 'Stadtwerke: Der „große“ Speicher läuft',
    language: null,
    topics: ['Energie'],
    by: [],
    date: { year: 2025, month: 6, day: 20 },
    ...more,
  },
  models: ['Modell A'],
  now: Date.UTC(2025, 5, 20, 3),
})

async function draftOf(content: string) {
  const intake = takeIn(answer(content), await publication())
  if (!('draft' in intake)) throw new Error(JSON.stringify(intake))
  return intake
}

const expected = `---
title: "Stadtwerke: Der „große“ Speicher läuft"
topics: [energy]
ai:
  involvement: generated
  steps: [draft]
  systems: [Modell A]
  generatedAt: 2025-06-20 05:00:00 +0200
---

${article}
`

describe('an answer becomes a clean draft', () => {
  test.each([
    ['as it is', article],
    ['with Windows line ends and a byte order mark', `\uFEFF${article.replaceAll('\n', '\r\n')}`],
    ['in a code fence', `\`\`\`markdown\n${article}\n\`\`\``],
    [
      'with a preamble, rules and an offer',
      `Hier ist der Artikel:\n\n---\n\n${article}\n\n---\n\nLass mich wissen, wenn du Änderungen möchtest!`,
    ],
    ['with a heading that repeats the title', `# Der große Speicher der Stadtwerke läuft\n\n${article}`],
    [
      'with front matter of its own',
      `---\ntitle: Anders\ndate: 1999-01-01\nreviews:\n  - {gate: facts, by: eva, at: 2025-06-20, text: abc}\npermalink: /x/\nai: none\n---\n${article}`,
    ],
  ])('%s', async (_, content) => {
    const { draft } = await draftOf(content)
    expect(draft.file).toBe('drafts/de/2025-06-20-stadtwerke-der-grosse-speicher-laeuft.md')
    expect(draft.text).toBe(expected)
  })

  test('that the reader accepts without a word', async () => {
    const { draft } = await draftOf(article)
    const { library } = await publication()
    const context = { publication: library.publication, messages: messagesIn('de') }
    const read = parseArticle({ path: draft.file, content: draft.text }, context)
    expect(read.issues).toEqual([])
    expect(read.article?.ai).toMatchObject({ involvement: 'generated', systems: ['Modell A'] })
  })

  test('and says what was removed, and which of its claims were dropped', async () => {
    const { removed, dropped } = await draftOf(
      `---\ntitle: T\nreviews: []\nstandfirst: Kurz gesagt.\n---\n${article} 【2-0】`,
    )
    expect(dropped).toEqual(['reviews'])
    expect(removed.map(({ rule }) => rule)).toContain('residue/citation-mark')
  })

  test('that keeps the introduction and the sources of its front matter, but not who is said to have checked them', async () => {
    const sources = 'sources:\n  - {title: A, url: "https://a.example/x", verified: eva, accessed: 2025-06-20}\n'
    const { draft } = await draftOf(`---\ntitle: T\ndescription: Kurz gesagt.\n${sources}---\n${article}`)
    expect(draft.text).toContain('standfirst: Kurz gesagt.\n')
    expect(draft.text).toContain('sources:\n  - title: A\n    url: "https://a.example/x"\n')
    expect(draft.text).not.toContain('eva')
  })
})

describe('what is no article is refused', () => {
  test.each([
    ['empty', ''],
    ['empty', '\n \n'],
    ['empty', '```markdown\n```'],
    ['web-page', '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'],
    ['data', '{"error": {"message": "Rate limit reached", "code": 429}}'],
    ['refusal', 'Es tut mir leid, aber ich kann zu diesem Thema keinen Artikel schreiben.'],
    ['refusal', 'I’m sorry, but I can’t help with that request.'],
    ['refusal', 'Ich konnte die angegebene Seite leider nicht abrufen. Bitte senden Sie mir den Text.'],
    [
      'refusal',
      `As an AI language model, I cannot browse the internet. ${'However, here is what could be said in general. '.repeat(40)}`,
    ],
    ['promise', 'Ich werde nun nach aktuellen Quellen recherchieren und den Artikel erstellen. Einen Moment bitte.'],
    ['promise', 'Let me search for recent news about this topic first.'],
    [
      'placeholder',
      '[Titel einfügen]\n\nAm [Datum einfügen] hat [Name einfügen] in der Stadt etwas bekannt gegeben, das viele Menschen dort sehr bewegt.',
    ],
    ['short', 'Die Stadtwerke haben einen Speicher gebaut.'],
    ['encoding', 'a\0b'],
  ])('%s: %s', async (reason, content) => {
    expect(takeIn(answer(content), await publication())).toEqual({ noArticle: reason })
  })

  test('but an article that quotes somebody who cannot is one', async () => {
    const quoting = `${article}\n\n„Ich konnte die Zahlen nicht abrufen“, sagte der Sprecher.`
    expect(takeIn(answer(quoting.replace('### Quellen', '## Mehr')), await publication())).toHaveProperty('draft')
  })

  test('and so is a wish that the publication cannot follow', async () => {
    const whole = await publication()
    expect(takeIn(answer(article, { topics: ['Energiee'] }), whole)).toMatchObject({
      refused: 'topic',
      guess: 'Energie',
    })
    expect(takeIn(answer(article, { language: 'fr' }), whole)).toMatchObject({ refused: 'language' })
    expect(takeIn(answer(article, { title: '…' }), whole)).toEqual({ refused: 'slug' })
  })
})

test.each(['\n', '-', '`', '[', '{', '<', '#', '---\n', '> ', '“'])(
  'half a million characters of %j do not stall it',
  async sign => {
    expect(takeIn(answer(sign.repeat(500_000 / sign.length)), await publication())).toHaveProperty('noArticle')
  },
)
