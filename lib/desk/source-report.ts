import { inLine } from './in-line.ts'
import type { Verdict } from './online/ask-page.ts'
import type { CheckedSource } from './source-check.ts'
import { sourceWords, verdictWords } from './source-words.ts'

const verdictOrder: readonly Verdict[] = ['ok', 'gone', 'no-such-host', 'unknown', 'refused']

/** The table of sources as people read it, by article, with a summary. */
export function reportSources(sources: readonly CheckedSource[], language: 'de' | 'en'): string {
  const words = sourceWords[language]
  let file = ''
  const lines = sources.map(source => {
    const heading = source.file === file ? '' : `${file === '' ? '' : '\n'}${inLine(source.file)}\n`
    file = source.file
    return heading + toLines(source, language)
  })
  const hosts = new Set(sources.flatMap(({ host }) => host ?? [])).size
  const summary = words.summary(sources.length, hosts, new Set(sources.map(one => one.file)).size)
  const counts = countVerdicts(sources)
  const verdicts = verdictOrder.flatMap(verdict =>
    counts[verdict] === undefined ? [] : [`${counts[verdict]} ${words.verdicts[verdict]}`],
  )
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${[summary, ...verdicts].join(', ')}\n`
}

function toLines({ source, host, age, day, uses, report, fit }: CheckedSource, language: 'de' | 'en'): string {
  const words = sourceWords[language]
  const publisher = source.publisher !== null && source.publisher !== host ? source.publisher : null
  const older = age === null ? null : age >= 0 ? words.older(age) : words.younger(-age)
  const facts = [publisher, host, day, older, uses > 1 ? words.uses(uses) : null]
  const lines = [
    `  ${source.title}`,
    `    ${facts.filter(fact => fact !== null).join('  ')}`,
    ...(report === null ? [] : [`    ${verdictWords(report.verdict, report.why, language)}`]),
    ...(report?.hops ?? []).map(hop => `    ${words.leadsTo(hop)}`),
    ...(fit === 'differs' ? [`    ${words.differs(report?.title ?? '')}`] : []),
  ]
  return lines
    .filter(line => line.trim() !== '')
    .map(line => `${inLine(line)}\n`)
    .join('')
}

/** The table of sources as one value for machines. */
export function sourcesJson(sources: readonly CheckedSource[]) {
  return {
    sources: sources.map(({ file, source, host, day, age, uses, report, fit }) => ({
      file,
      title: source.title,
      url: source.url,
      publisher: source.publisher,
      host,
      day,
      daysOlder: age,
      uses,
      accessed: source.accessed,
      verified: source.verified,
      ...(report === null ? {} : { online: { ...report, titleFit: fit } }),
    })),
    summary: {
      sources: sources.length,
      articles: new Set(sources.map(one => one.file)).size,
      hosts: new Set(sources.flatMap(({ host }) => host ?? [])).size,
      verdicts: countVerdicts(sources),
    },
  }
}

function countVerdicts(sources: readonly CheckedSource[]): Readonly<Partial<Record<Verdict, number>>> {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { report } of sources) if (report) counts[report.verdict] = (counts[report.verdict] ?? 0) + 1
  return counts
}
