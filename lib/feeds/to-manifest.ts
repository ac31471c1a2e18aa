import { toHref } from '#lib/article/paths.ts'
import { directionOf } from '#lib/i18n/formats.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'

/** Colours as CSS writes them. */
export interface ManifestColours {
  readonly background: string
  readonly theme: string
}

/** The web app manifest (W3C) of a publication, in its default language. */
export function toManifest(publication: Publication, colours: ManifestColours): string {
  const [locale] = publication.languages
  const href = (path: string) => toHref(path, publication.basePath)
  const manifest = {
    id: href('/'),
    name: publication.name,
    short_name: publication.name,
    description: localized(publication.tagline, locale) || undefined,
    lang: locale,
    dir: directionOf(locale),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: colours.background,
    theme_color: colours.theme,
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
