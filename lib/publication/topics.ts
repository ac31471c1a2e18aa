import type { Localized } from './localized.ts'

/** A topic with its key, the end of its address, and its name per language (`topics.yaml`). */
export interface Topic {
  readonly key: string
  readonly name: Localized
}
