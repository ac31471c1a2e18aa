import type { Article } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import { isHtml } from '#lib/content/placement.ts'
import { findResidue } from '../find-residue.ts'
import type { Finding } from '../finding.ts'
import { residueRules } from '../residue-rules.ts'
import { articleRules } from '../rules/article-rules.ts'
import { applyComments } from './apply-comments.ts'
import { applySettings } from './apply-settings.ts'
import { type ArticleView, type Surroundings, toArticleView } from './article-view.ts'
import { type Places, placesIn } from './places-in.ts'
import { type Language, toFinding } from './to-finding.ts'
import { withEnd } from './with-end.ts'

/** One file of a publication with what is known of it; `article` is `null` where nothing can be shown. */
export interface CheckedFile {
  readonly file: string
  readonly text: string
  readonly article: Article | null
  readonly issues: readonly Issue[]
}

/** Everything that is to be said about one file of an article. */
export function checkFile(checked: CheckedFile, surroundings: Surroundings, language: Language): readonly Finding[] {
  const { file, text, article, issues } = checked
  const places = placesIn(text)
  const residue = isHtml(file) ? [] : residueIn(file, text, places, language)
  const reported = issues.map(issue => withEnd(issue, places))
  const findings = [
    ...reported.map(finding => ({ ...finding, fixable: residue.some(other => isSameFault(finding, other)) })),
    ...residue.filter(other => !reported.some(finding => isSameFault(finding, other))),
    ...(article === null || isHtml(file) ? [] : breachesIn(article, text, surroundings, language)),
  ]
  // Settings first: a comment against a rule that is off exempts from nothing.
  const settled = applySettings(findings, surroundings.library.publication)
  return applyComments(settled, { file, text, places, language })
}

const residueById = new Map(residueRules.map(rule => [rule.id, rule]))

function residueIn(file: string, text: string, places: Places, language: Language): readonly Finding[] {
  return findResidue(text).flatMap(residue => {
    const rule = residueById.get(residue.rule)
    return rule ? [{ ...toFinding(rule, residue, file, places, language), fixable: residue.replacement !== null }] : []
  })
}

function breachesIn(
  article: Article,
  text: string,
  surroundings: Surroundings,
  language: Language,
): readonly Finding[] {
  const view = viewOf(article, text, surroundings)
  if (view === null) return []
  return articleRules.flatMap(rule =>
    rule.find(view).map(breach => toFinding(rule, breach, article.file, view.places, language)),
  )
}

/** A title that YAML cannot read: the reader says so, and `clean` quotes it. */
function isSameFault(reported: Finding, residue: Finding): boolean {
  return (
    reported.rule === 'schema/yaml' &&
    residue.rule === 'residue/unquoted-title' &&
    reported.place.line === residue.place.line
  )
}

/** `null` for a text too intricate to be read as Markdown: it is shown as it was written, and has no parts to judge. */
function viewOf(article: Article, text: string, surroundings: Surroundings): ArticleView | null {
  try {
    return toArticleView(article, text, surroundings)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
