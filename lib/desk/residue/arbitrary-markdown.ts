import fc from 'fast-check'

const words = [
  'Brücke',
  'Hafen',
  'stieg',
  'um',
  '4,5',
  'Prozent',
  'sagte',
  '„Nein“',
  "O'Neill’s",
  'river',
  'the',
  '2.000',
  'don’t',
  'März',
  '*sehr*',
  '`let x`',
  'a_b',
  '12:30',
]
// Marked, so that a test can tell the article's own words from those of a model.
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 8, maxLength: 14 })
  .map(parts => `§${parts.join(' ')} §Ende.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(sentences => sentences.join(' '))

const code = fc.constantFrom(
  '```js\nconst a = "【2-0】" // [1]\n\n---\nHier ist der Artikel:\n```',
  '~~~~md\n```\nGerne!\n```\n~~~~',
  'Code:\n\n    indented 【1†source】\n    https://a.example/?utm_source=x',
  '```yaml\ntitle: A: "b"\n```',
)
const others = fc.constantFrom(
  '| a | b |\n|---|--:|\n| 1 | `x|y` |',
  'Text[^1] mit Fußnote.\n\n[^1]: Eine Fußnote mit [Link](https://a.example/x?y=1).',
  '> Zitat: „Hier ist der Artikel“\n> zweite Zeile',
  '- eins  \n- zwei\n  - drei',
  '1. eins\n2. zwei',
  '## Zwischenüberschrift',
  '<div>\n<b>HTML</b>\n</div>',
  '![Bild](/media/a.png)',
  '<!--more-->',
  '<!-- Notiz: [1] -->',
  '[ref]: https://a.example/ref "Titel"',
)
const residue = fc.constantFrom(
  'Hier ist der Artikel basierend auf den aktuellen Informationen:',
  'Sure! Here is the article you asked for:',
  'Falls du Anpassungen möchtest, lass es mich wissen! 😊',
  'Would you like me to adjust the tone?',
  '---',
  '***',
  '```markdown',
  '```',
  '*Dieser Artikel ist vollständig durch KI generiert.*',
  '【3:0†source】',
  '### Artikel: Brücke',
  '<!--more-->',
  'citeturn0search1',
  '**Quellen:**\n- [a](https://a.example/?utm_source=x&b=1)  \n- [b](https://b.example/)【2-6】  ',
  'Text [1] und [2].[1][2]',
  '<think>\nhm\n</think>',
  '[^1^][cite: 1, 2]',
  '\u200b',
  '`<!--more-->`',
  'Assistant:',
  '**Teaser:**',
  'Copy code',
  '<|im_end|>',
  '<answer>',
  '</answer>',
  "'''",
  '**Hinweis:** Dieser Text ist fiktiv.',
  '[Artikel](https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fb)',
  '[Name of judge]',
)
/** What models leave, in blocks of its own; none is a bare fence. */
const residueBlock = fc.constantFrom(
  'Gerne! Hier ist der Artikel:',
  'Perfect! Now I have enough information to write the article.',
  'Soll ich den Artikel noch kürzen?',
  '---',
  '**Tags:** Hafen, Ausbau',
  '### Image prompt',
  '**Alternative Überschriften:**',
  '- Zwei Becken\n- Mehr Hafen',
  '#Hafen #Ausbau',
  '**Hinweis:** Dieser Artikel ist fiktiv.',
  '*Dieser Artikel ist vollständig durch KI generiert.*',
  '<!--more-->',
  '`<!--more-->`',
  '【3:0†source】',
  'citeturn0search1',
  '[^1^][cite: 1]',
  '</think>',
  '<|im_end|>',
  '<answer>',
  '</answer>',
  "'''",
  '{"q":["Hafen"]}',
  'You said:\nSchreib etwas.',
  'ChatGPT said:',
  'Copy code',
  '# Artikel',
  '## Die Brücke',
  '**Quellen:**\n- [a](https://a.example/?utm_source=x)  ',
  '### Quellen',
  'Ein Satz [1] und noch einer.[2]',
)
const keptBlock = fc.oneof(
  fc.nat(99).map(n => `\`\`\`js\nconst a${n} = "【2-0】[1]" // citeturn0search1\n\n---\nGerne!\n\`\`\``),
  fc.nat(99).map(n => `\`\`\`\nlet b = ${n} // [1] 【1†source】\n\`\`\``),
  fc.nat(99).map(n => `~~~~md\n\`\`\`\nHier ist Artikel ${n}:\n\`\`\`\n<!--more-->\n~~~~`),
  fc.nat(99).map(n => `| a${n} | b |\n|---|--:|\n| [1] | \`x|y\` |\n| 【1】 | Tags: |`),
  fc.nat(99).map(n => `[^n${n}]: Eine Fußnote [1] mit **Tags:** und [Link](https://a.example/x?y=1).`),
)

/** A text of blocks between blank lines, and those of them that nobody may change: code, tables, notes. */
export const blockText: fc.Arbitrary<{ readonly text: string; readonly kept: readonly string[] }> = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: Die Brücke\nai: generated\n---\n', '---\ntitle: Die Brücke\n---\n'),
    fc.array(
      fc.oneof(
        paragraph.map(text => ({ text, isKept: false })),
        residueBlock.map(text => ({ text, isKept: false })),
        residueBlock.map(text => ({ text, isKept: false })),
        keptBlock.map(text => ({ text, isKept: true })),
      ),
      { maxLength: 10 },
    ),
  )
  .map(([head, blocks]) => ({
    text: `${head}${blocks.map(({ text }) => text).join('\n\n')}\n`,
    kept: blocks.filter(({ isKept }) => isKept).map(({ text }) => text),
  }))

const front = fc.constantFrom(
  '',
  '---\ntitle: Die Brücke # Kommentar\nai: generated\n---\n',
  '---\n# Notiz\ntitle: Brücke: "neu" offen\nlayout: post\n---\n\n',
  '---\nlanguage: de\n---\n',
)

/** Texts of pieces of Markdown and of what models leave, in any order, joined as people and models join them. */
export const markdownText: fc.Arbitrary<string> = fc
  .tuple(
    front,
    fc.array(
      fc.tuple(
        fc.oneof(paragraph, code, others, residue, residue),
        fc.constantFrom('\n\n', '\n', ' ', '\n\n\n', '  \n'),
      ),
      { maxLength: 9 },
    ),
  )
  .map(([head, pieces]) => head + pieces.map(parts => parts.join('')).join(''))

/** The marked sentences of a text, as they are written. */
export function proseWords(text: string): readonly string[] {
  return [...text.matchAll(/§[^§]*§Ende\./g)].map(([found]) => found.replace(/\s+/g, ' '))
}

const article = fc
  .tuple(paragraph, fc.array(fc.oneof(paragraph, others, code), { maxLength: 4 }), paragraph)
  .map(([first, rest, last]) => [first, '<!--more-->', ...rest, last].join('\n\n'))
const preamble = fc.constantFrom(
  '',
  'Hier ist der Artikel:\n\n',
  'Gerne! Hier ist dein Artikel im Markdown-Format:\n\n',
  "Certainly! Here's the article:\n\n",
)
const closing = fc.constantFrom(
  '',
  '\n\nFalls du Änderungen wünschst, sag mir Bescheid!',
  '\n\n---\n\nLet me know if you would like me to revise anything.',
  '\n\nSoll ich den Artikel noch kürzen?',
)

/** An article, and what a model made of it around its words. */
export const wrappedArticle: fc.Arbitrary<{ readonly wrapped: string; readonly article: string }> = fc
  .tuple(article, preamble, closing, fc.constantFrom('', '````markdown', '~~~~~', '---'))
  .map(([text, before, after, around]) => {
    const end = around.startsWith('-') ? '---' : (/^[`~]+/.exec(around)?.[0] ?? '')
    const held =
      around === '' ? text : `${around}\n${around === '---' ? '\n' : ''}${text}\n${around === '---' ? '\n' : ''}${end}`
    return { wrapped: before + held + after, article: text }
  })
