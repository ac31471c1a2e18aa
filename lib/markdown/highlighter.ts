import { createRequire as requireFrom } from 'node:module'
import type { HighlighterCore } from '@shikijs/core'
import { grammarOf } from './code-languages.ts'

/** What a piece of code is: a word of the language, a literal text, a remark, or anything else. */
type CodeKind = 'keyword' | 'string' | 'comment' | null

/** A piece of code that is of one kind. */
export interface CodePiece {
  readonly text: string
  readonly kind: CodeKind
}

/** The lines of some code in pieces, as the grammar of a language (`codeLanguage`) tells them apart. */
export function codePieces(code: string, language: string): readonly (readonly CodePiece[])[] {
  const tool = highlighter()
  if (!tool.getLoadedLanguages().includes(language)) tool.loadLanguageSync(grammarOf(language))
  // A limit of time would make the outcome depend on the machine.
  const lines = tool.codeToTokensBase(code, { lang: language, theme: theme.name, tokenizeTimeLimit: 0 })
  return lines.map(line => line.map(({ color, content }) => ({ text: content, kind: kindOf(color) })))
}

/** Loads at once, when it is called, as grammars are. */
const load = requireFrom(import.meta.url)

let created: HighlighterCore | null = null

function highlighter(): HighlighterCore {
  created ??= createHighlighter()
  return created
}

function createHighlighter(): HighlighterCore {
  const { createHighlighterCoreSync }: typeof import('@shikijs/core') = load('@shikijs/core')
  const engines: typeof import('@shikijs/engine-javascript') = load('@shikijs/engine-javascript')
  // One target, so that all versions of Node.js see the same patterns.
  const engine = engines.createJavaScriptRegexEngine({ target: 'ES2024' })
  return createHighlighterCoreSync({ themes: [theme], langs: [], engine })
}

const scope = (foreground: string, ...names: string[]) => ({ scope: names, settings: { foreground } })

/** Colours are names here: pages have three kinds, which the style sheet draws from its few tokens. */
const theme = {
  name: 'kinds',
  type: 'light' as const,
  fg: '#000000',
  bg: '#FFFFFF',
  settings: [
    scope('#000001', 'keyword', 'storage', 'entity.name.tag', 'support.type.property-name', 'markup.heading'),
    scope('#000002', 'string', 'markup.inserted'),
    scope('#000003', 'comment', 'markup.deleted'),
    scope('#000000', 'keyword.operator', 'punctuation.definition.tag'),
  ],
}

const kinds: readonly CodeKind[] = [null, 'keyword', 'string', 'comment']

function kindOf(color: string | undefined): CodeKind {
  return kinds[Number(color?.slice(1))] ?? null
}
