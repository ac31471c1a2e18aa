import { mediaPath, staticPath } from './media-path.ts'
import { isDated, isHtml, isMarkdown } from './placement.ts'

/** What every file of a publication is. */
export interface Layout {
  readonly articles: readonly string[]
  readonly pages: readonly string[]
  /** Path within the site to path within the publication. */
  readonly media: ReadonlyMap<string, string>
  /** Files in folders of articles, pages or media that are none. */
  readonly strays: readonly { readonly file: string; readonly finding: Stray }[]
  /** Markdown of a Jekyll site that is neither post nor draft: its pages and collections, which are not exported. */
  readonly unread: readonly string[]
}

type Stray = 'not-dated' | 'not-markdown' | 'not-media'

type Role =
  | { readonly as: 'article' | 'page' | 'unread' | 'other' }
  | { readonly as: 'media'; readonly path: string }
  | { readonly as: 'stray'; readonly finding: Stray }

/** Tells articles, pages and media apart by where they lie. `isExcluded` is the `exclude` of a Jekyll checkout. */
export function toLayout(
  files: readonly string[],
  isExcluded: (path: string) => boolean,
  kind: Kind = kindOf(files),
): Layout {
  const isKiosk = kind === 'kiosk'
  const hasFolders = files.some(path => isJekyllArticle(path) || (isKiosk && /^(?:articles|drafts)\//.test(path)))
  const roles = files.map(file => ({ file, role: roleOf(file) }))
  return {
    articles: roles.flatMap(({ file, role }) => (role.as === 'article' ? [file] : [])),
    pages: roles.flatMap(({ file, role }) => (role.as === 'page' ? [file] : [])),
    media: new Map(roles.flatMap(({ file, role }) => (role.as === 'media' ? [[role.path, file]] : []))),
    strays: roles.flatMap(({ file, role }) => (role.as === 'stray' ? [{ file, finding: role.finding }] : [])),
    unread: roles.flatMap(({ file, role }) => (role.as === 'unread' ? [file] : [])),
  }

  function roleOf(path: string): Role {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
    if (kind === 'jekyll' && isExcluded(path)) return other
    if (isJekyllArticle(path)) return articleRole(path, /(?:^|\/)_drafts\//.test(path))
    if (isKiosk && folder === 'articles') return articleRole(path, false)
    if (isKiosk && folder === 'drafts') return articleRole(path, true)
    if (isKiosk && folder === 'pages') return isMarkdown(path) || path.endsWith('.mdx') ? page : stray('not-markdown')
    if (isKiosk && folder === 'media') return mediaRole(mediaPath(path)) ?? stray('not-media')
    if (!hasFolders && isMarkdown(path)) return plainRole(path)
    if (kind === 'jekyll' && isJekyllPage(path)) return { as: 'unread' }
    return isKiosk ? other : (mediaRole(staticPath(path)) ?? other)
  }

  function plainRole(path: string): Role {
    if (isDated(path)) return article
    return kind !== 'plain' || isAboutTheFolder(path) ? other : stray('not-dated')
  }
}

const article: Role = { as: 'article' }
const page: Role = { as: 'page' }
const other: Role = { as: 'other' }

function stray(finding: Stray): Role {
  return { as: 'stray', finding }
}

function articleRole(path: string, isDraft: boolean): Role {
  if (!isMarkdown(path) && !(isHtml(path) && isJekyllArticle(path))) return stray('not-markdown')
  return isDraft || isDated(path) ? article : stray('not-dated')
}

function mediaRole(path: string | null): Role | null {
  return path === null ? null : { as: 'media', path }
}

/** How a publication is laid out: KIosk's folders, a Jekyll checkout, or just dated files. */
export type Kind = 'kiosk' | 'jekyll' | 'plain'

/** Tells how a publication is laid out by the names of its files. */
export function kindOf(files: readonly string[]): Kind {
  if (files.includes('site.yaml')) return 'kiosk'
  if (files.includes('_config.yml')) return 'jekyll'
  if (files.some(path => path.startsWith('articles/'))) return 'kiosk'
  return files.some(isJekyllArticle) ? 'jekyll' : 'plain'
}

/** In `_posts` or `_drafts`, but not in those of a collection or a theme. */
function isJekyllArticle(path: string): boolean {
  // Every file is asked, and few lie in such a folder.
  return (path.includes('_posts/') || path.includes('_drafts/')) && /^(?:[^_/][^/]*\/)*_(?:posts|drafts)\//.test(path)
}

function isJekyllPage(path: string): boolean {
  return isMarkdown(path) && !isAboutTheFolder(path) && !/^_(?:includes|layouts|data|sass|plugins)\//.test(path)
}

/** README.md, LICENSE.md and their like. */
function isAboutTheFolder(path: string): boolean {
  return /(?:^|\/)[A-Z_-]+\.\w+$/.test(path)
}
