/** A commit as the log prints it, and what it did to files. */
export interface Commit {
  /** Milliseconds since 1970: when it came into this history. */
  readonly at: number
  readonly author: string
  readonly subject: string
  readonly changes: readonly Change[]
}

/** `from` is the name before a renaming, otherwise the same as `path`. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'renamed' | 'removed'
  readonly from: string
  readonly path: string
}

/** The arguments that make `git log` print what `parseLog` reads: the newest commit first, renamings found, paths within the folder. */
export const logArguments: readonly string[] = [
  ...['log', '-z', '--no-merges', '--relative', '--name-status', '--find-renames', '--encoding=UTF-8', '--no-color'],
  '--format=%x01%ct%x00%an%x00%s',
  '--',
]

/** Reads a log. Its parts end in NUL, which neither a name nor a message can hold; names are not quoted. */
export function parseLog(log: string): readonly Commit[] {
  const commits: (Commit & { readonly changes: Change[] })[] = []
  const parts = log.split('\0')[Symbol.iterator]()
  const next = () => parts.next().value ?? ''
  for (const part of parts) {
    if (part.startsWith('\x01'))
      commits.push({ at: Number(part.slice(1)) * 1000, author: next(), subject: next(), changes: [] })
    else if (part !== '') commits.at(-1)?.changes.push(toChange(part.trimStart(), next))
  }
  return commits
}

function toChange(status: string, next: () => string): Change {
  const kind = kinds[status.charAt(0)] ?? 'changed'
  const from = next()
  return { kind, from, path: /^[RC]/.test(status) ? next() : from }
}

const kinds: Readonly<Record<string, Change['kind']>> = { A: 'added', C: 'added', R: 'renamed', D: 'removed' }
