import type { Localized } from './localized.ts'

/** Somebody articles and reviews name by key (`people.yaml`). */
export interface Person {
  readonly key: string
  readonly name: string
  readonly role: Localized
  readonly url: string | null
}
