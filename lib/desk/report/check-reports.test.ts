import { describe, expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { explainedRules } from '../rules/explained-rules.ts'
import { checkJson } from './check-json.ts'
import { checkSummary } from './check-summary.ts'
import { explainRule, listRules } from './explain-rule.ts'
import { toSarif } from './sarif.ts'
import { workflowCommands } from './workflow-commands.ts'

const finding: Finding = {
  file: 'articles/2026-01-12-a,b:c 100%.md',
  place: { line: 4, column: 11 },
  end: { line: 4, column: 20 },
  rule: 'text/image-alt',
  level: 'warning',
  message: 'Found 100%\r\nof it.',
  hint: 'Mend: it, now.',
  fixable: false,
}
const shown = (file: string) => `content/${file}`

test('the document for machines holds issues and a summary', () => {
  expect(checkJson({ findings: [finding], files: 3 }, shown)).toEqual({
    issues: [
      {
        file: 'content/articles/2026-01-12-a,b:c 100%.md',
        line: 4,
        column: 11,
        endLine: 4,
        endColumn: 20,
        rule: 'text/image-alt',
        level: 'warning',
        message: 'Found 100%\r\nof it.',
        hint: 'Mend: it, now.',
        fixable: false,
      },
    ],
    summary: { files: 3, errors: 0, warnings: 1 },
  })
})

describe('workflow commands', () => {
  test('escape what has a meaning in them', () => {
    expect(workflowCommands([{ ...finding, message: '100%\nof it.' }], shown)).toBe(
      '::warning file=content/articles/2026-01-12-a%2Cb%3Ac 100%25.md,line=4,endLine=4,col=11,endColumn=20,title=text/image-alt::100%25%0Aof it.%0AMend: it, now.\n',
    )
  })

  test('name no columns over several lines', () => {
    const command = workflowCommands([{ ...finding, end: { line: 6, column: 2 } }], shown)
    expect(command).toContain('line=4,endLine=6,title=')
  })

  test('stay on one line whatever a message quotes', () => {
    const command = workflowCommands([{ ...finding, message: 'a\r\n::error::b\u001b[2J' }], shown)
    expect(command.match(/\n/g)).toHaveLength(1)
    expect(['\r', '\u001b'].filter(sign => command.includes(sign))).toEqual([])
  })
})

describe('SARIF', () => {
  const sarif = toSarif([finding, { ...finding, rule: 'sources/none', level: 'error' }], 'en', shown)
  const [run] = sarif.runs

  test('has the shape of version 2.1.0', () => {
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.$schema).toMatch(/^https:.*sarif.*2\.1\.0/)
    expect(run?.columnKind).toBe('utf16CodeUnits')
    expect(run?.tool.driver.name).toBe('KIosk')
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      expect(['error', 'warning', 'note', 'none']).toContain(result.level)
      expect(result.message.text).not.toBe('')
      const [location] = result.locations
      expect(URL.canParse(location?.physicalLocation.artifactLocation.uri ?? '', 'file:///x/')).toBe(true)
      expect(
        Object.values(location?.physicalLocation.region ?? {}).every(part => Number.isInteger(part) && part > 0),
      ).toBe(true)
    }
  })

  test('writes paths as relative references', () => {
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'content/articles/2026-01-12-a%2Cb%3Ac%20100%25.md',
    )
  })
})

describe('words', () => {
  test('count what was found', () => {
    expect(checkSummary({ findings: [finding], files: 1 }, 'en')).toBe('1 file: 0 errors, 1 warning\n')
    expect(checkSummary({ findings: [{ ...finding, fixable: true }], files: 2 }, 'de')).toBe(
      '2 Dateien: 0 Fehler, 1 Warnung; 1 davon behebt `kiosk clean`\n',
    )
  })

  test('explain a rule with its example', () => {
    const rule = explainedRules.get('text/heading-skip')
    expect(rule && explainRule(rule, 'en')).toBe(`text/heading-skip  (warning, to be mended by hand)

Whoever has headings read aloud looks for the missing level. What the article begins with does not matter: KIosk puts the highest in its place.

Before:

    ## The law

    Text.

    #### The costs

    Text.

After:

    ## The law

    Text.

    ### The costs

    Text.
`)
  })

  test('list every rule once', () => {
    expect(listRules('de').trim().split('\n')).toHaveLength(explainedRules.size)
  })
})
