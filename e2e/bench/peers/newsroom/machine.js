import { description, sources } from './article-text.js'
import { iso } from './dates.js'
import { named, site, words } from './words.js'

/** The structured data of an article as it stands in its page. */
export const graph = article => JSON.stringify(toGraph(article)).replace(/</g, '\\u003c')

/** The record beside an article. */
export function record(article) {
  const { title, language, url, date } = article
  const fields = {
    version: 1,
    article: { url: site.origin + url, headline: title, language, published: iso(date) },
    involvement: 'generated',
    label: { kind: 'mandatory', text: words[language].label, language },
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    review: { status: 'unrecorded', gates: [] },
    sources: sources(article),
  }
  return `${JSON.stringify(fields, null, 2)}\n`
}

function toGraph(article) {
  const { title, language, url, date, topics } = article
  const publisher = { '@id': `${site.origin}/#publisher` }
  const address = site.origin + url
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${address}#article`,
        headline: title,
        description: description(article),
        url: address,
        mainEntityOfPage: { '@id': address },
        inLanguage: language,
        datePublished: iso(date),
        dateModified: iso(date),
        isAccessibleForFree: true,
        author: [publisher],
        publisher,
        digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
        creditText: words[language].label,
        keywords: topics.map(topic => named(topic, language)),
        citation: sources(article).map(({ title: name, url }) => ({ '@type': 'CreativeWork', name, url })),
      },
      {
        '@type': 'WebPage',
        '@id': address,
        url: address,
        name: title,
        inLanguage: language,
        isPartOf: { '@id': `${site.origin}/#website` },
      },
      { '@type': 'WebSite', '@id': `${site.origin}/#website`, url: `${site.origin}/`, name: site.name, publisher },
      { '@type': 'NewsMediaOrganization', ...publisher, name: site.name, url: `${site.origin}/` },
    ],
  }
}
