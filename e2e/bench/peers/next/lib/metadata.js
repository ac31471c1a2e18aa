import { site, words } from '../newsroom/words.js'

/** Metadata of a page, in Next.js's form. */
export function metadataOf(language, url, title, description, more = {}) {
  const text = description ?? title ?? words[language].tagline
  const { openGraph = {}, ...rest } = more
  return {
    metadataBase: new URL(site.origin),
    title: title === undefined ? site.name : `${title} · ${site.name}`,
    description: text,
    alternates: {
      canonical: url,
      types: {
        'application/rss+xml': [{ url: `/${language}/rss.xml`, title: `${site.name} (RSS)` }],
        'application/atom+xml': [{ url: `/${language}/atom.xml`, title: `${site.name} (Atom)` }],
        'application/feed+json': [{ url: `/${language}/feed.json`, title: `${site.name} (JSON Feed)` }],
      },
    },
    openGraph: { type: 'website', siteName: site.name, title: title ?? site.name, description: text, ...openGraph },
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    manifest: '/site.webmanifest',
    ...rest,
  }
}

export const viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ef' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1815' },
  ],
}
