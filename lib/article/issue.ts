/** A place in a file: lines and columns count from 1; columns count UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One finding about one file, in words an editor can act on. */
export interface Issue {
  /** Path within the publication. */
  readonly file: string
  readonly place: Place
  /** Group and name, e.g. `schema/title-missing`. */
  readonly rule: string
  /** `error`: the file cannot be published as it is; `warning`: it can, but somebody should look. */
  readonly level: 'error' | 'warning'
  /** What is wrong and what was expected, in the language of the editor. */
  readonly message: string
  /** How to mend it. */
  readonly hint: string
}
