import type { Rule } from '../rule.ts'
import type { ArticleView } from './article-view.ts'
import type { Span } from './span.ts'

/** A rule that looks at one article. */
export interface ArticleRule extends Rule {
  readonly find: (view: ArticleView) => readonly Breach[]
}

/** What breaks a rule; `values` fill the `{names}` in the rule's words. */
export interface Breach extends Span {
  readonly values?: Readonly<Record<string, string>>
}
