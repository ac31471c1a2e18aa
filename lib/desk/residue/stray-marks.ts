import type { Draft } from './draft.ts'
import type { Range } from './without-lines.ts'

/** Signs of a chat system that are left in a text and may stand for something a reader misses. */
export function strayMarks(draft: Draft): readonly (Range & { readonly rule: string })[] {
  const { text, bodyStart, isCode, isDeclared } = draft
  const body = text.slice(bodyStart)
  return (isDeclared ? all : signs)
    .filter(({ hints }) => hints.some(hint => body.includes(hint)))
    .flatMap(({ rule, pattern }) =>
      [...body.matchAll(pattern)].map(({ 0: { length }, index }) => ({
        rule,
        start: bodyStart + index,
        end: bodyStart + index + length,
      })),
    )
    .filter(({ start }) => !isCode(start))
}

interface Sign {
  readonly rule: string
  /** One of these stands wherever the pattern finds something. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
}

const signs: readonly Sign[] = [
  {
    rule: 'residue/citation-mark',
    hints: ['\ue200', '\ue201', '\ue202', '\ue203', '\ue204', '\ue205', '\ue206'],
    pattern: /[\ue200-\ue206][^\ue200-\ue206\n]{0,400}[\ue201]?/g,
  },
  { rule: 'residue/thinking', hints: ['think>'], pattern: /<\/?think>/g },
  { rule: 'residue/protocol-token', hints: ['<|'], pattern: /<\|[a-z_]{2,20}\|>/g },
]

const signsOfModels: readonly Sign[] = [
  // Links that do nothing but cite: "([blatt.example](https://…))", "word[1](https://…)".
  {
    rule: 'residue/citation-mark',
    hints: ['(['],
    pattern: /\(\[(?:www\.)?(?:[\w-]+\.)+[a-z]{2,12}\](?:\([^()\s]{1,400}(?: "[^"\n]{0,200}")?\)|\[\d{1,3}\])/gi,
  },
  {
    rule: 'residue/citation-mark',
    hints: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].flatMap(n => [`${n}](http`, `${n}]](http`, `${n}\\]](http`]),
    pattern: /(?<=[\p{L}\p{N}.,;:!?"“”»] ?)\[\\?\[?\d{1,2}\\?\]?\]\(https?:[^()\s]{1,400}\)/gu,
  },
  {
    rule: 'residue/citation-mark',
    hints: ['(Quelle', '[Quelle', '(Source', '[Source', '(Ref', '[Ref'],
    pattern: /[[(](?:Quelle|Source|Ref)n?s?: [^\])[(\n]{2,80}[\])](?![([])/g,
  },
  {
    rule: 'residue/chat-address',
    hints: [
      'sandbox:',
      'attachment:',
      'file-service:',
      'vertexaisearch',
      'oaiusercontent',
      'perplexity.ai',
      'via.placeholder',
      'chatgpt.com/c/',
    ],
    pattern:
      /(?:sandbox:\/|attachment:\/\/|file-service:\/\/|https:\/\/(?:vertexaisearch\.cloud\.google\.com\/|[\w.]*oaiusercontent\.com\/|r2cdn\.perplexity\.ai\/|via\.placeholder\.com\/|chatgpt\.com\/c\/))[^\s)>"]{0,400}/g,
  },
  // A picture that nobody made.
  {
    rule: 'residue/chat-address',
    hints: ['!['],
    pattern:
      /(?<=!\[[^\]\n]{0,200}\]\()(?:https?:\/\/(?:www\.)?example\.(?:com|org|net)\/[^)\s]{0,300}|[^)\s/.]{0,60}(?:einfügen|einfuegen|insert|placeholder|platzhalter|url)[^)\s/.]{0,60})(?=\))/gi,
  },
  {
    rule: 'residue/protocol-token',
    hints: ['<'],
    pattern: /^<\/?(?:[a-z]+[A-Z][A-Za-z]*|answer|response|tool_\w+|function_\w+)(?:\s[^<>\n]{0,300})?>$/gm,
  },
]

const all = [...signs, ...signsOfModels]
