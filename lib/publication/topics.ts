import type { Localized } from './localized.ts'

/** A topic with its key, the end of its address, its name per language, and the key of the topic that it is a part of (`topics.yaml`). */
export interface Topic {
  readonly key: string
  readonly name: Localized
  readonly parent?: string
}
