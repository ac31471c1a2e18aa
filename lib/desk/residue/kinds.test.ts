import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { article, body, sources } from './test-article.ts'

const before = [
  'Natürlich, gern! 😊 Hier ist ein Artikel für deinen Blog:',
  'Das ist ein spannendes Thema! Hier ist ein Artikel dazu:',
  'Hier der Artikel auf Deutsch:',
  'Perfect! Now I have enough information to write a comprehensive article.',
  'Below is a neutral news article written in Markdown. It includes a teaser and a list of sources.',
  '**News article (≈ 170 words, Markdown)**',
  'Verstanden.',
  'Gerne!',
  'Natürlich, hier ist ein Artikel zum Thema „Hafen: neue Becken“:',
  'Hier ist der gewünschte Artikel im Markdown-Format:',
  'Hier ist ein aktueller Nachrichtenartikel basierend auf den verfügbaren Quellen:',
  'Nachfolgend findest du den Artikel zum Thema Hafen.',
  'Basierend auf den recherchierten Informationen habe ich folgenden Artikel erstellt:',
  'Ich habe den Artikel auf Grundlage aktueller Meldungen verfasst:',
  'Alles klar! Ich habe dir den Blogartikel geschrieben.',
  '**Markdown-Artikel:**',
  'Certainly! Below is the article in Markdown format:',
  "Sure, here's a news article about the harbour:",
  "Here's the article based on the latest information:",
  "I've put together a draft article for you:",
  'Of course! Here is your blog post.',
  'As requested, here is the full article:',
  'Based on the search results, here is a German news article:',
]

const behind = [
  'Was denkst du – soll ich noch etwas ergänzen? 😊',
  'Sag einfach „weiter“, dann liefere ich das nächste Thema.',
  '✅ Bereit zum Veröffentlichen!',
  'Feel free to tweak the wording to match your house style.',
  'I hope this article meets your requirements. I tried to keep the tone neutral.',
  'Dieser Artikel ist sachlich gehalten und enthält einen Teaser vor der more-Marke.',
  '--- ENDE DES ARTIKELS ---',
  'Falls du Anpassungen oder weitere Details möchtest, lass es mich wissen! 😊',
  'Falls Sie noch Änderungen wünschen, lassen Sie es mich bitte wissen.',
  'Lass mich wissen, ob der Artikel so passt oder ob ich noch etwas ändern soll!',
  'Möchtest du, dass ich den Artikel kürze?',
  'Soll ich den Beitrag noch um weitere Quellen ergänzen?',
  'Ich hoffe, dieser Artikel entspricht deinen Vorstellungen! Wenn du weitere Anpassungen brauchst, sag mir Bescheid.',
  'Gerne kann ich dir auch eine kürzere Version erstellen.',
  'Wenn du weitere Informationen benötigst, stehe ich dir gerne zur Verfügung.',
  'Sag Bescheid, wenn ich noch etwas anpassen soll!',
  'Falls du Anpassungen möchtest, sag gern Bescheid.',
  'Gib mir einfach Rückmeldung, falls ich den Text noch kürzen soll.',
  'Bei Bedarf passe ich den Ton gern noch an.',
  'Meld dich einfach bei mir, wenn du noch eine andere Überschrift brauchst!',
  'Wünschen Sie Änderungen am Tonfall, geben Sie mir gerne Bescheid.',
  'Just tell me if you want a shorter version.',
  'Happy to adjust the tone or length if needed!',
  'Let me know if you would like any changes or additional details!',
  "If you'd like, I can also write a shorter version.",
  'Would you like me to expand on any section?',
  'I hope this helps! Feel free to reach out. Let me know if you need anything else.',
  'Do you need a different tone or length?',
]

describe('around an article', () => {
  test.each(before)('"%s" is taken off before a rule', words => {
    expect(clean(`${words}\n\n---\n\n${article}`).text).toBe(article)
  })

  test.each(before)('"%s" is taken off before a fence', words => {
    expect(clean(`${words}\n\n\`\`\`markdown\n${article}\`\`\`\n`).text).toBe(article)
  })

  test.each(behind)('"%s" is taken off behind the sources', words => {
    expect(clean(`${article}\n${words}\n`).text).toBe(article)
    expect(clean(`${article}\n---\n\n${words}\n`).text).toBe(article)
    expect(clean(`\`\`\`\n${article}\`\`\`\n\n${words}`).text).toBe(article)
  })

  test('an offer right below the last source is taken off too', () => {
    expect(clean(`${article}Falls du Änderungen möchtest, sag mir Bescheid!`).text).toBe(article)
  })

  test('a rule right above the sources is taken off', () => {
    expect(clean(`${body}\n\n---\n\n${sources}`).text).toBe(article)
  })

  test('an announcement in the first line of a paragraph is taken off alone', () => {
    expect(clean(`Hier ist der Artikel:\n${article}`).text).toBe(article)
  })

  test('a fence that holds blocks of code keeps them', () => {
    const held = `${body}\n\n\`\`\`python\nprint("---")\n\`\`\`\n\nDas gibt drei Striche aus, wie die Betreiberin am Montag zeigte.\n`
    expect(clean(`\`\`\`markdown\n${held}\`\`\`\n\nSoll ich den Text kürzen?`).text).toBe(held)
  })

  test('a paragraph before a fence stays, though a question ends it', () => {
    const text = `Der Hafen wächst seit Jahren. Wird er zu groß?\n\n\`\`\`markdown\n${article}\`\`\`\n`
    expect(clean(text).text).toBe(text)
  })

  test('an indented fence goes with its indentation', () => {
    const indented = article.replace(/^(?=.)/gm, '   ')
    expect(clean(`   \`\`\`markdown\n${indented}   \`\`\`\n`).text).toBe(article)
  })

  test('what a model says behind its fence stays, to be reported', () => {
    const text = `Hier ist der Artikel:\n\n\`\`\`markdown\n${article}\`\`\`\n\n**Merkmale:**\n- Klar\n`
    expect(clean(text).text).toBe(`${article}\n**Merkmale:**\n- Klar\n`)
  })

  test('front matter of the answer itself becomes that of the file', () => {
    const file = `---\ntitle: Hafen\nlayout: post\n---\n\n${article}`
    expect(clean(`Hier ist der Artikel:\n\n${file}`).text).toBe(file)
    expect(clean(`Hier ist der Artikel:\n\n\`\`\`yaml\n${file}\`\`\``).text).toBe(file)
  })
})

describe('what talks at the start of an article and may be more', () => {
  test.each([
    "I've written the article below, keeping to the facts of the paper.",
    'Fertig — unten der Artikel, sauber formatiert.',
    'Heads-up: the piece in the paper was paywalled, so I relied on its abstract.',
  ])('%j is reported and stays', words => {
    const text = `---\ntitle: Hafen\nai: generated\n---\n${words}\n\n${article}`
    expect(clean(text).text).toBe(text)
    expect(findResidue(text)).toMatchObject([{ replacement: null }])
  })

  test.each([
    'In diesem Artikel erfährst du, was der Hafen kostet.',
    'Wer einen Hafen baut, braucht Geduld, und du auch.',
    'Hier ist der Hafen am tiefsten.',
  ])('%j does not', words => {
    expect(findResidue(`---\ntitle: Hafen\nai: generated\n---\n${words}\n\n${article}`)).toEqual([])
  })
})

describe('what is left alone', () => {
  test.each([
    'Der Hafen wächst.[1] Das kostet.[2]\n\n[1] Hafenblatt\n[2] Stadtfunk\n',
    'Der Hafen wächst [Quelle][1].[2]\n\n[1]: https://hafen.example/a\n[2]: https://hafen.example/b\n',
    'Nimm `a[1]` und `【2-6】` aus dem Text.\n',
    '```ts\nconst a = list[1] // 【2-6】 https://a.example/?utm_source=x\n```\n\nEin Satz.\n',
    'Falls Sie betroffen sind, melden Sie sich bei der Verbraucherzentrale.\n',
    'Der Hafen wächst.\n\nMöchten Sie das wirklich?\n',
    'Hier ist der Hafen so breit wie sonst nirgends, sagte die Betreiberin.\n\nEr wächst.\n',
    'Hier ist der Artikel: Der Hafen wächst.\n\nEr wächst weiter.\n',
    '「【速報】」 heißt Eilmeldung.\n',
    '- a  \n- b  \n\nEin Satz.\n',
    'A. <!--more--> B.\n',
    '---\ntitle: Hafen\n---\n*Dieser Artikel wurde von einer KI erstellt.*\n\nDer Hafen wächst.\n',
    '---\ntitle: Hafen\nai: generated\n---\n## Hintergrund\n\nDer Hafen wächst.\n\n## Ausblick\n\nEr wächst weiter.\n',
    '---js\nalert(1)\n---\nGerne! Hier ist der Artikel:\n\n---\n\nText.\n',
    '---\ntitle: "Hafen\n',
  ])('%j', text => {
    expect(clean(text)).toEqual({ text, residues: [] })
  })
})

test.each([
  ['Ich konnte die aktuellen Meldungen leider nicht abrufen.\n', 'residue/refusal'],
  ["I'm sorry, but I can't browse the internet.\n", 'residue/refusal'],
  ['Ich werde nun die neuesten Informationen recherchieren.\n', 'residue/promise'],
  ['Das Amt zählte [Zahl einfügen] Schiffe.\n', 'residue/placeholder'],
  ['As of my knowledge cutoff in 2024, the port had two basins.\n', 'residue/knowledge-cutoff'],
  [
    `${body}\n\nFalls du Anpassungen möchtest, lass es mich wissen!\n\nNoch ein Absatz.\n\nUnd einer.\n`,
    'residue/closing-offer',
  ],
])('%j is reported and stays', (text, rule) => {
  expect(clean(text).text).toBe(text)
  expect(findResidue(text)).toMatchObject([{ rule, replacement: null }])
})

test('who is quoted may say so', () => {
  const text =
    'Der Hafen wächst.\n\n„Als KI-Sprachmodell kann ich das nicht beantworten“, schrieb das Programm.\n\n"As an AI language model, I cannot" it began.\n'
  expect(findResidue(text)).toEqual([])
})

test.each([
  ['Hafen: zwei Becken', '"Hafen: zwei Becken"'],
  ['Der Hafen: "Wir wachsen"', '\'Der Hafen: "Wir wachsen"\''],
  ['"Wir wachsen": Der Hafen baut', '\'"Wir wachsen": Der Hafen baut\''],
  ['"Hafen "wächst" weiter"', '\'Hafen "wächst" weiter\''],
  ['@hafen baut zwei Becken', '"@hafen baut zwei Becken"'],
  ['[Update] Der Hafen baut', "'[Update] Der Hafen baut'"],
])('the title %s is quoted', (title, quoted) => {
  const file = (value: string) => `---\n# Notiz\ntitle: ${value}\nlayout: post # alt\n---\nText.\n`
  expect(clean(file(title)).text).toBe(file(quoted))
})

test('a readable title is left alone when another field is broken', () => {
  const text = '---\ntitle: Der Hafen\nfoo: a: b\n---\nText.\n'
  expect(clean(text).text).toBe(text)
})
