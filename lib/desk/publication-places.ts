import type { Library } from '#lib/article/library.ts'
import { languageFolder } from '#lib/content/article-language.ts'
import type { Kind } from '#lib/content/layout.ts'
import { placementOf } from '#lib/content/placement.ts'

/** What decides where a new draft lies. */
export interface DraftPlaceOptions {
  readonly library: Pick<Library, 'articles' | 'publication' | 'leftOut'>
  readonly kind: Kind
  readonly language: string
}

/** The folder of a publication in which drafts lie, with a slash at its end; `isMarked`: there a draft has to say that it is one. */
export interface DraftPlace {
  readonly folder: string
  readonly isMarked: boolean
  /** Whether the folder says the language. */
  readonly saysLanguage: boolean
}

/** Where this publication keeps its drafts: where others lie already, else where its kind has them. */
export function draftPlace({ library, kind, language }: DraftPlaceOptions): DraftPlace {
  const files = [...library.articles, ...library.leftOut].map(({ file }) => file)
  // Beside a folder of drafts, dated files that lie open would no longer count as articles.
  const isOpen = kind === 'plain' && files.some(file => !file.includes('/'))
  if (isOpen) return { folder: '', isMarked: true, saysLanguage: false }
  const { languages } = library.publication
  const named = library.articles.filter(
    article => languageFolder(placementOf(article.file).folders, languages) !== null,
  )
  const saysLanguage = library.articles.length === 0 ? languages.length > 1 : named.length * 2 > library.articles.length
  const folder = draftsFolder(files, kind)
  return { folder: saysLanguage ? `${folder}${language}/` : folder, isMarked: false, saysLanguage }
}

function draftsFolder(files: readonly string[], kind: Kind): string {
  const isOwn = (file: string) => /^(?:articles|drafts)\//.test(file)
  const jekyll = files.find(file => !isOwn(file) && /(?:^|\/)_drafts\//.test(file))
  if (jekyll !== undefined) return jekyll.slice(0, jekyll.indexOf('_drafts/') + '_drafts/'.length)
  const usesPosts = kind === 'jekyll' || (files.length > 0 && !files.some(isOwn))
  return usesPosts ? '_drafts/' : 'drafts/'
}

/** Where a file lies once it is live: the folder of drafts becomes that of articles, the day of publication begins its name. */
export function livePath(file: string, day: string): string {
  const { name, isDraft } = placementOf(file)
  const segments = file.split('/').slice(0, -1)
  const at = segments.lastIndexOf('_drafts')
  const folders = isDraft ? segments.map((segment, index) => liveFolder(segment, index, at)) : segments
  const suffix = file.slice(file.lastIndexOf('.'))
  return [...folders, `${day}-${name}${suffix}`].join('/')
}

function liveFolder(segment: string, index: number, drafts: number): string {
  if (index === drafts) return '_posts'
  return drafts === -1 && index === 0 && segment === 'drafts' ? 'articles' : segment
}
