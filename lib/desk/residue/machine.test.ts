import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { article, body, declared, rest, teaser } from './test-article.ts'

test.each([
  ['thoughts', '<think>\nWas weiß ich?\n</think>\n\n', ''],
  ['thoughts whose first tag was swallowed', 'Okay, der Nutzer will einen Artikel.\n\nIch beginne.\n</think>\n\n', ''],
  [
    'thoughts in channels',
    '<|channel|>analysis<|message|>Kurz.<|end|><|start|>assistant<|channel|>final<|message|>',
    '<|return|>',
  ],
  ['tokens with a role', '<|start_header_id|>assistant<|end_header_id|>\n\n', '<|eot_id|>'],
  ['the question in a template', '<s>[INST] Schreib etwas [/INST] ', '</s>'],
  ['a call as JSON', '{"search_query":[{"q":"Hafen"}]}\n\n', ''],
  ['a call behind a token', '[TOOL_CALLS][{"name": "search", "arguments": {"q": "Hafen"}}]\n\n', ''],
  ['a call in tags', '<tool_call>\n{"name": "search"}\n</tool_call>\n\n', ''],
  ['a call of a function', 'search("Hafen Becken 2027")\n\n', ''],
  ['a call in a fence', '```tool_code\nprint(search("Hafen"))\n```\n\n', ''],
  ['a tag around the whole', '<answer>\n\n', '\n</answer>'],
  ['an artefact around the whole', '<antArtifact identifier="a" type="text/markdown">\n', '\n</antArtifact>'],
  ['quotes of a program around the whole', "'''\n", "\n'''"],
  ['an element for a whole page around the whole', '<article>\n', '\n</article>'],
  ['who speaks', 'ChatGPT hat gesagt:\n\n', ''],
  ['who speaks, in the same line', 'Assistant: ', ''],
  ['the question above the answer', 'You said:\nWrite about ports.\n\nChatGPT said:\n\n', ''],
  ['buttons', 'markdown\nKopieren\nBearbeiten\n', ''],
  ['how long it thought', 'Nachgedacht für 23 Sekunden\n\n', ''],
  ['what it searched', 'Searched the web for "port basins"\n\nSearching 5 websites…\n\n', ''],
  ['a warning of the chat', '', '\n\nChatGPT can make mistakes. Check important info.'],
])('%s goes', (_, before, behind) => {
  expect(clean(before + article.trimEnd() + behind).text.trim()).toBe(article.trim())
})

describe('what may be the article stays', () => {
  test.each([
    ['code before a closing tag', `${teaser}\n\n\`\`\`js\nlet a\n\`\`\`\n\n</think>\n\n${rest}\n`],
    ['the tag in a sentence', `${teaser} Dann folgt </think>\n\n${rest}\n`],
    ['text before a more-mark', `${body}\n\n</think>\n\n${rest}\n`],
    ['an element with a class', `<div class="box">\n\n${body}\n\n</div>\n`],
    ['markdown as a word', `markdown\n\n${body}\n`],
    ['an interview with a machine', `${teaser}\n\n**Wir:** Wer sind Sie?\n\n**ChatGPT:** Ein Programm.\n\n${rest}\n`],
  ])('%s', (_, text) => {
    expect(clean(declared(text)).text).toBe(declared(text))
  })
})

test.each([
  ['[Artikel herunterladen](sandbox:/mnt/data/artikel.md)', 'residue/chat-address'],
  ['![Hafen](https://via.placeholder.com/1200x630)', 'residue/chat-address'],
])('%s is reported', (words, rule) => {
  expect(findResidue(declared(`${teaser}\n\n${words}\n\n${rest}\n`))).toMatchObject([{ rule, replacement: null }])
})
