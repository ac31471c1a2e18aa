/** A picture of the publication whose size is known. */
export interface Picture {
  /** Begins the names of its scaled files; changes with its content and with how pictures are scaled. */
  readonly name: string
  /** Pixels, as it is shown: turned as its file says. */
  readonly width: number
  readonly height: number
  /** Pixels across of its scaled files, from small to large; none where it is served only as it is, such as SVG and what moves. */
  readonly widths: readonly number[]
  /** Whether the page behind it shows through, which may be as dark as its lines. */
  readonly isTransparent: boolean
  /** What its file says made it: a term of IPTC's Digital Source Type NewsCodes. */
  readonly sourceType: string | null
  /** Whether its file says where it was taken; what is served does not. */
  readonly hasPosition: boolean
}

/** What is wrong with the file of a picture. */
export type PictureFault = 'broken' | 'too-large' | 'script'

/** Formats of scaled files, the smaller first: browsers take the first that they know. */
export const scaledFormats = ['avif', 'webp'] as const

export type ScaledFormat = (typeof scaledFormats)[number]

/** A picture as a page shows it. */
export interface ShownPicture {
  readonly width: number
  readonly height: number
  readonly isTransparent: boolean
  /** Scaled files by format, as `<source>` names them. */
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[]
}
