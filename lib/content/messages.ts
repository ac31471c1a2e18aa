import type { Place } from '#lib/article/issue.ts'
import type { AddressMessages } from './address-wordings.ts'
import type { Expectation } from './expectations.ts'
import type { JekyllMessages } from './jekyll-wordings.ts'
import type { MediaMessages } from './media-wordings.ts'
import type { RelatedMessages } from './related-wordings.ts'
import type { TopicMessages } from './topic-wordings.ts'

/** What an issue says: the finding with what was expected, and the way out. */
export interface Wording {
  readonly message: string
  readonly hint: string
}

/** Why YAML cannot be read, as far as it can be told. */
export type YamlProblem = 'unquoted' | 'tab' | 'unclosed' | 'indentation' | 'depth' | 'size' | 'other'

/** Everything the reader says, one function per rule, in one language of editors. */
export interface Messages extends AddressMessages, JekyllMessages, MediaMessages, RelatedMessages, TopicMessages {
  readonly encoding: () => Wording
  readonly unreadable: (reason: string) => Wording
  readonly empty: () => Wording
  readonly frontMatterMissing: () => Wording
  readonly frontMatterUnclosed: () => Wording
  readonly frontMatterLong: (limit: number) => Wording
  readonly frontMatterForeign: (language: string) => Wording
  readonly frontMatterNoMap: () => Wording
  readonly yaml: (problem: YamlProblem, repair: string | null) => Wording
  readonly keyTwice: (key: string, first: Place, again: Place) => Wording
  readonly keyTwiceLastWins: (key: string, first: Place, again: Place) => Wording
  readonly fieldShape: (field: string, found: string | null, expectation: Expectation) => Wording
  readonly fieldMissing: (field: string, expectation: Expectation) => Wording
  readonly placeShape: (found: string | null, expectation: Expectation) => Wording
  readonly variableShape: (variable: string, found: string, expectation: Expectation) => Wording
  readonly fieldUnknown: (field: string, guess: string | null) => Wording
  readonly textCut: (field: string, rest: string) => Wording
  readonly titleMissing: () => Wording
  readonly titleFromName: (title: string) => Wording
  readonly titleLong: (limit: number) => Wording
  readonly dateInName: (name: string) => Wording
  readonly languageInvalid: (found: string) => Wording
  readonly languageUnlisted: (language: string, languages: readonly string[]) => Wording
  readonly topicUnknown: (topic: string, guess: string | null) => Wording
  readonly topicEmpty: (topic: string) => Wording
  readonly topicsMany: (count: number, limit: number) => Wording
  readonly aiContradiction: (fields: readonly string[]) => Wording
  readonly aiUnreadable: (field: string, found: string | null, guess: string | null) => Wording
  readonly gateUnknown: (gate: string, guess: string | null) => Wording
  readonly personUnknown: (person: string, guess: string | null) => Wording
  readonly notDated: () => Wording
  readonly notMarkdown: () => Wording
  readonly linkOutside: () => Wording
  readonly nameMissing: () => Wording
  readonly originMissing: () => Wording
  readonly keyTaken: (key: string) => Wording
  readonly gateUndeclared: (gate: string, guess: string | null) => Wording
  readonly liquid: (tags: readonly string[]) => Wording
  readonly attributeList: (lists: readonly string[]) => Wording
  readonly expectations: Readonly<Record<Expectation, string>>
}
