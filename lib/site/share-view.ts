/** What a share picture shows, in signs that its typefaces hold. */
export type ShareView = ArticleShareView | EditionShareView

export interface ArticleShareView {
  readonly kind: 'article'
  readonly lang: string
  /** Of the publication. */
  readonly name: string
  readonly headline: string
  readonly day: string
  readonly label: ShareLabel | null
}

/** The label as a picture shows it: the stamp and its whole sentence. */
export interface ShareLabel {
  readonly kind: 'mandatory' | 'voluntary'
  readonly mark: string
  readonly lead: string
  readonly review: string
}

export interface EditionShareView {
  readonly kind: 'edition'
  readonly lang: string
  /** Of the publication. */
  readonly name: string
  readonly tagline: string
}
