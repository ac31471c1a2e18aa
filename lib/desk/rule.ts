/** What the desk looks for, beside what reading the publication reports. */
export interface Rule {
  /** Group and name, e.g. `residue/preamble`. */
  readonly id: string
  /** Where `site.yaml` says nothing else. */
  readonly level: 'error' | 'warning'
  /** Whether `kiosk clean` mends what it finds. */
  readonly fixable: boolean
  readonly words: Readonly<Record<'de' | 'en', RuleWords>>
}

/** What editors are told about a rule. */
export interface RuleWords {
  /** What was found. */
  readonly message: string
  /** The way out. */
  readonly hint: string
  /** What the rule is for, in a sentence or two. */
  readonly reason: string
  /** Lines of Markdown that it finds, and how they read when mended. */
  readonly before: string
  readonly after: string
}
