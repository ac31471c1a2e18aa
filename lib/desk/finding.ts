import type { Issue, Place } from '#lib/article/issue.ts'

/** An issue with its whole extent. */
export interface Finding extends Issue {
  /** Right behind what is meant. */
  readonly end: Place
  /** Whether `kiosk clean` mends it. */
  readonly fixable: boolean
}
