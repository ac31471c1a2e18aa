import type { Article } from '#lib/article/article.ts'
import type { Version, Versions } from '#lib/article/version.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { git } from './git.ts'
import { type Change, type Commit, logArguments, parseLog } from './git-log.ts'
import { printable } from './printable.ts'

/**
 * What became of articles since their publication, from the Git history of their folder. Nothing where there is no Git, where the
 * history is not here as a whole, or where the publication does not want it.
 */
export async function readVersions(
  folder: string,
  articles: readonly Article[],
  publication: Publication,
): Promise<Versions> {
  if (!publication.showsVersions || !(await hasWholeHistory(folder))) return new Map()
  return versionsIn(parseLog((await git(folder, logArguments)) ?? ''), articles, publication)
}

/** A shallow clone would date every article from its last commit; a partial one fetches what it lacks, by whatever program its settings name. */
async function hasWholeHistory(folder: string): Promise<boolean> {
  const kind = await git(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository'])
  if (kind?.trim() !== 'true\nfalse') return false
  return (await git(folder, ['config', '--get-regexp', partialClone])) === null
}

const partialClone = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$'

/** The versions that commits, newest first, made of articles after their publication. */
function versionsIn(
  commits: readonly Commit[],
  articles: readonly Article[],
  { people }: Pick<Publication, 'people'>,
): Versions {
  const histories = new Map(articles.map(({ date, file }) => [file, { since: date, versions: [] as Version[] }]))
  const fileOf = new Map(articles.map(({ file }) => [file, file]))
  const names = new Set(people.map(({ name }) => name))
  for (const { at, author, subject, changes } of commits)
    for (const change of changes) {
      const file = fileOf.get(change.path)
      const history = file === undefined ? undefined : histories.get(file)
      if (file === undefined || !history) continue
      fileOf.delete(change.path)
      if (isPublication(change)) continue
      fileOf.set(change.from, file)
      const by = names.has(author) ? author : null
      if (at > history.since) history.versions.push({ at, reason: toReason(subject), by })
    }
  return new Map([...histories].flatMap(([file, { versions }]) => (versions.length === 0 ? [] : [[file, versions]])))
}

/** Whether a change brought the file before readers; what was before was no version that anybody read. */
function isPublication({ kind, from, path }: Change): boolean {
  return kind === 'added' || kind === 'removed' || (isDraft(from) && !isDraft(path))
}

function isDraft(path: string): boolean {
  return /(?:^|\/)_?drafts\//.test(path)
}

const longestReason = 200

function toReason(subject: string): string {
  const words = subject.toWellFormed().trim()
  return printable(words.length > longestReason ? `${words.slice(0, longestReason)}…` : words)
}
