import type { ExplainedRule } from '../rules/explained-rule.ts'
import { explainedRules } from '../rules/explained-rules.ts'

const words = {
  de: {
    error: 'Fehler',
    warning: 'Warnung',
    fixable: '`kiosk clean` behebt es',
    manual: 'von Hand zu beheben',
    before: 'Vorher:',
    after: 'Nachher:',
  },
  en: {
    error: 'error',
    warning: 'warning',
    fixable: '`kiosk clean` mends it',
    manual: 'to be mended by hand',
    before: 'Before:',
    after: 'After:',
  },
}

/** What a rule is for, with an example before and after. */
export function explainRule({ id, level, fixable, words: own }: ExplainedRule, language: 'de' | 'en'): string {
  const say = words[language]
  const { reason, before, after } = own[language]
  return `${id}  (${say[level]}, ${fixable ? say.fixable : say.manual})

${reason}

${say.before}

${indented(before)}

${say.after}

${indented(after)}
`
}

/** All rules, one a line. */
export function listRules(language: 'de' | 'en'): string {
  return [...explainedRules.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, level }) => `${id.padEnd(32)} ${words[language][level]}\n`)
    .join('')
}

function indented(lines: string): string {
  return lines.replace(/^(?=.)/gm, '    ')
}
