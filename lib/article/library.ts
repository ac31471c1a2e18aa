import type { Publication } from '#lib/publication/publication.ts'
import type { Article } from './article.ts'
import type { Issue } from './issue.ts'
import type { Picture, PictureFault } from './picture.ts'

/** A page that stands outside time: about, imprint, how we use AI. */
export interface StandingPage {
  /** `''` for a page that the site adds by itself, in words of the interface. */
  readonly file: string
  /** Name of the file without suffix, the same in all languages: `about`, `ai`, `corrections`, `imprint`, `privacy`, … */
  readonly key: string
  readonly language: string
  readonly title: string
  readonly slug: string
  readonly format: 'md' | 'mdx'
  readonly body: string
}

/** A file of the publication that is not part of the library, and why. */
export interface LeftOut {
  readonly file: string
  readonly reason: 'invalid' | 'not-dated' | 'empty'
}

/** A picture, sound or document that the site serves as it is. */
export interface MediaFile {
  /** Path on disk. */
  readonly disk: string
  /** Length of a sound that reads an article aloud, which feeds must name; `null` for every other file. */
  readonly bytes: number | null
  /** How long such a sound takes; `null` also where it cannot be read. */
  readonly seconds: number | null
  /** What picture it is, where pictures were looked at and it is one that can be shown. */
  readonly picture?: Picture | null
  readonly fault?: PictureFault | null
}

/** Everything on disk that is valid, and what is to be said about the rest. */
export interface Library {
  readonly publication: Publication
  readonly articles: readonly Article[]
  readonly pages: readonly StandingPage[]
  readonly issues: readonly Issue[]
  readonly leftOut: readonly LeftOut[]
  /** Files of `media/` (and of the folders articles link to) that the site serves, by their paths within the site. */
  readonly media: ReadonlyMap<string, MediaFile>
}
