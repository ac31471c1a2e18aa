import type { TextAddress } from '#lib/article/address.ts'
import type { Entry } from '#lib/article/edition.ts'
import { feedEntries } from '#lib/site/feed-text.ts'
import { registerEntries } from '#lib/site/register-text.ts'
import type { Site } from '#lib/site/site.ts'
import { sitemapEntries } from '#lib/site/sitemap.ts'
import { articleTranslations } from '#lib/site/translations.ts'
import type { FaceOf } from './faces.ts'
import { facesWith } from './page-keys.ts'

/** The articles that a text for machines is made of, as a word that changes with them; `null` where making the text is as cheap. */
export function textKey(address: TextAddress, site: Site, face: FaceOf): unknown {
  const faces = facesWith(face)
  switch (address.kind) {
    case 'feed':
    case 'selected-feed': {
      const { entries, updated } = feedEntries(address, site)
      return [faces(entries), updated, entries.map(entry => soundOf(entry, site))]
    }
    case 'sitemap-part': {
      const entries = sitemapEntries(address, site)
      return entries && [faces(entries), translationsOf(entries, site)]
    }
    case 'register-json':
    case 'register-csv':
    case 'register-part': {
      const entries = registerEntries(address, site)
      return entries && faces(entries)
    }
    default:
      return null
  }
}

function translationsOf(entries: readonly Entry[], site: Site): readonly unknown[] {
  const translated = entries.filter(({ article }) => article.translationKey !== null)
  return translated.map(entry => [...articleTranslations(entry, site)])
}

/** Feeds say how long a sound is, in bytes and in time, which its article does not know. */
function soundOf({ article }: Entry, { library }: Site): unknown {
  const file = article.audio && library.media.get(article.audio.src)
  return file && [file.bytes, file.seconds]
}
