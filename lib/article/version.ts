import type { Instant } from './article.ts'

/** One change of an article's file after its publication, as the publication's repository has it. */
export interface Version {
  readonly at: Instant
  /** The first line of what was written about the change. */
  readonly reason: string
  /** Name of a person in `people.yaml`; nobody else is named. */
  readonly by: string | null
}

/** The versions of articles by their files, newest first; none for files whose history is not known. */
export type Versions = ReadonlyMap<string, readonly Version[]>
