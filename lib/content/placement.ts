/** How strictly a file is read: KIosk's own folders, or the looser habits of Jekyll. */
export type Habits = 'kiosk' | 'jekyll'

/** What the path of an article's file says about it. */
export interface Placement {
  readonly habits: Habits
  readonly isDraft: boolean
  /** Folders around the file, without those that only say what kind of files they hold. */
  readonly folders: readonly string[]
  /** Folders that are categories in Jekyll: those around `_posts`. */
  readonly categories: readonly string[]
  /** The date and the name in the file name `YYYY-MM-DD-name.md`; `date` is `null` for a draft without one. */
  readonly date: string | null
  readonly name: string
}

const suffix = /\.(?:md|markdown|mkdown|mkdn|mkd|html)$/i

/** Whether a file holds Markdown, by its suffix. */
export function isMarkdown(path: string): boolean {
  return suffix.test(path) && !isHtml(path)
}

/** Whether a file holds HTML, as importers of Jekyll write posts. */
export function isHtml(path: string): boolean {
  return /\.html$/i.test(path)
}

/** Whether a file is named as articles are: `2025-08-11-name.md`, also with one-digit months and days. */
export function isDated(path: string): boolean {
  return suffix.test(path) && dated.test(baseName(path))
}

/** Reads the path of a file within the publication; `collectionsDir` is the folder that holds `_posts` without being a category. */
export function placementOf(path: string, collectionsDir = ''): Placement {
  const inner =
    collectionsDir !== '' && path.startsWith(`${collectionsDir}/`) ? path.slice(collectionsDir.length + 1) : path
  const segments = inner.split('/').slice(0, -1)
  const jekyll = segments.findLastIndex(segment => segment === '_posts' || segment === '_drafts')
  const isKiosk = jekyll === -1 && (segments[0] === 'articles' || segments[0] === 'drafts')
  const base = baseName(path).replace(suffix, '')
  const [, date = null, name = base] = dated.exec(base) ?? []
  return {
    habits: isKiosk ? 'kiosk' : 'jekyll',
    isDraft: segments[isKiosk ? 0 : jekyll] === (isKiosk ? 'drafts' : '_drafts'),
    folders: isKiosk ? segments.slice(1) : segments.filter((_, index) => index !== jekyll),
    categories: jekyll === -1 ? [] : segments.slice(0, jekyll),
    date,
    name,
  }
}

const dated = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
