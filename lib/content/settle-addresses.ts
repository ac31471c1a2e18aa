import type { Issue } from '#lib/article/issue.ts'
import { pathKey } from '#lib/article/path-key.ts'
import type { Messages } from './messages.ts'
import { startOfFile } from './place.ts'

/** Something with a file and an address. */
interface Addressed<T> {
  readonly item: T
  readonly file: string
  readonly path: string
  /** Of two with one address, the one that is not a draft stays in the library, then the first by file. */
  readonly isDraft: boolean
}

/** Keeps one of the items that claim one address, with a warning; the others get an error, and each names another. */
export function settleAddresses<T>(
  items: readonly Addressed<T>[],
  messages: Messages,
): { readonly kept: readonly T[]; readonly dropped: readonly string[]; readonly issues: readonly Issue[] } {
  const claims = new Map<string, Addressed<T>[]>()
  for (const item of items) {
    const key = pathKey(item.path)
    const claim = claims.get(key)
    if (claim) claim.push(item)
    else claims.set(key, [item])
  }
  const dropped = new Set<string>()
  const issues: Issue[] = []
  for (const claim of claims.values()) {
    const [first, second, ...others] = claim.toSorted(
      (a, b) => Number(a.isDraft) - Number(b.isDraft) || (a.file < b.file ? -1 : 1),
    )
    if (!first || !second) continue
    issues.push(taken(first, second, 'warning', messages))
    for (const late of [second, ...others]) {
      dropped.add(late.file)
      issues.push(taken(late, first, 'error', messages))
    }
  }
  return { kept: items.filter(({ file }) => !dropped.has(file)).map(({ item }) => item), dropped: [...dropped], issues }
}

function taken(one: Addressed<unknown>, other: Addressed<unknown>, level: Issue['level'], messages: Messages): Issue {
  const wording = messages.addressTaken(one.path, other.file)
  return { file: one.file, place: startOfFile, rule: 'schema/address-taken', level, ...wording }
}
