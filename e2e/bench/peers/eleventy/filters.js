const german = options => new Intl.DateTimeFormat('de', { timeZone: 'UTC', ...options })
const dayFormat = german({ day: 'numeric', month: 'long', year: 'numeric' })
const monthFormat = german({ month: 'long', year: 'numeric' })

export const day = date => dayFormat.format(date)
export const month = date => monthFormat.format(date)
export const iso = date => date.toISOString()
export const rfc822 = date => date.toUTCString().replace('GMT', '+0000')
export const named = topic => topic.charAt(0).toUpperCase() + topic.slice(1)

/** What stands before the mark, from the article's rendered text. */
export const teaser = html => html.split('<!--more-->', 1)[0]

/** A description of at most 200 characters. */
export function plain(html) {
  const text = teaser(html)
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()
  return text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(' ', 199))}…`
}

/** JSON that may stand in a page. */
export const json = value => JSON.stringify(value).replace(/</g, '\\u003c')

/** A text as a JSON string. */
export const quoted = text => JSON.stringify(text)

const scheme = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'

/** The structured data of an article. */
export function graph({ title, description, url, date, tags, label }, site) {
  const publisher = { '@id': `${site.origin}/#publisher` }
  const address = site.origin + url
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${address}#article`,
        headline: title,
        description,
        url: address,
        mainEntityOfPage: { '@id': address },
        inLanguage: 'de',
        datePublished: iso(date),
        dateModified: iso(date),
        isAccessibleForFree: true,
        author: [publisher],
        publisher,
        digitalSourceType: scheme,
        creditText: label,
        keywords: tags.map(named),
      },
      {
        '@type': 'WebPage',
        '@id': address,
        url: address,
        name: title,
        inLanguage: 'de',
        isPartOf: { '@id': `${site.origin}/#website` },
      },
      {
        '@type': 'WebSite',
        '@id': `${site.origin}/#website`,
        url: `${site.origin}/`,
        name: site.name,
        inLanguage: 'de',
        publisher,
      },
      { '@type': 'NewsMediaOrganization', ...publisher, name: site.name, url: `${site.origin}/` },
    ],
  }
}
