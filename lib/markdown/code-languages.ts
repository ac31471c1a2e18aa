import { createRequire as requireFrom } from 'node:module'
import type { LanguageRegistration } from '@shikijs/core'

/** A file of `@shikijs/langs`: the grammar of a language, after those of the languages that may stand in it. */
interface Grammar {
  readonly default: LanguageRegistration[]
}

/** Loads at once, when it is called: most publications hold no code, and texts are rendered without waiting. */
const load: (name: string) => Grammar = requireFrom(import.meta.url)

// Each name in full, so that bundlers find the files.
const grammars: Readonly<Record<string, () => Grammar>> = {
  bash: () => load('@shikijs/langs/bash'),
  c: () => load('@shikijs/langs/c'),
  cpp: () => load('@shikijs/langs/cpp'),
  csharp: () => load('@shikijs/langs/csharp'),
  css: () => load('@shikijs/langs/css'),
  diff: () => load('@shikijs/langs/diff'),
  docker: () => load('@shikijs/langs/docker'),
  go: () => load('@shikijs/langs/go'),
  graphql: () => load('@shikijs/langs/graphql'),
  html: () => load('@shikijs/langs/html'),
  ini: () => load('@shikijs/langs/ini'),
  java: () => load('@shikijs/langs/java'),
  javascript: () => load('@shikijs/langs/javascript'),
  json: () => load('@shikijs/langs/json'),
  jsonc: () => load('@shikijs/langs/jsonc'),
  jsx: () => load('@shikijs/langs/jsx'),
  kotlin: () => load('@shikijs/langs/kotlin'),
  lua: () => load('@shikijs/langs/lua'),
  make: () => load('@shikijs/langs/make'),
  markdown: () => load('@shikijs/langs/markdown'),
  nginx: () => load('@shikijs/langs/nginx'),
  php: () => load('@shikijs/langs/php'),
  powershell: () => load('@shikijs/langs/powershell'),
  python: () => load('@shikijs/langs/python'),
  r: () => load('@shikijs/langs/r'),
  ruby: () => load('@shikijs/langs/ruby'),
  rust: () => load('@shikijs/langs/rust'),
  scss: () => load('@shikijs/langs/scss'),
  sql: () => load('@shikijs/langs/sql'),
  swift: () => load('@shikijs/langs/swift'),
  toml: () => load('@shikijs/langs/toml'),
  tsx: () => load('@shikijs/langs/tsx'),
  typescript: () => load('@shikijs/langs/typescript'),
  xml: () => load('@shikijs/langs/xml'),
  yaml: () => load('@shikijs/langs/yaml'),
}

const otherNames: Readonly<Record<string, string>> = {
  cs: 'csharp',
  dockerfile: 'docker',
  js: 'javascript',
  makefile: 'make',
  md: 'markdown',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  shell: 'bash',
  ts: 'typescript',
  yml: 'yaml',
  zsh: 'bash',
}

/** The name of a language that is told apart, by what stands behind the fence of a block of code; `null` for all others. */
export function codeLanguage(written: string): string | null {
  const name = written.toLowerCase()
  const language = Object.hasOwn(otherNames, name) ? (otherNames[name] ?? name) : name
  return Object.hasOwn(grammars, language) ? language : null
}

/** The grammar of a language by the name that `codeLanguage` gives. */
export function grammarOf(language: string): LanguageRegistration[] {
  return grammars[language]?.().default ?? []
}
