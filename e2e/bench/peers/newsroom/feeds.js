import { description } from './article-text.js'
import { iso, rfc822 } from './dates.js'
import { named, site, words } from './words.js'

const types = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }
const codes = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** Formats of feeds with their file names. */
export const formats = Object.entries(types)

/** A feed as text: `rss`, `atom` or `json`. */
export const feedText = (format, feed) => ({ rss, atom, json })[format](feed)

function rss({ language, url, articles }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${site.name}</title>
<link>${site.origin}${url}</link>
<description>${words[language].tagline}</description>
<language>${language}</language>
<lastBuildDate>${rfc822(articles[0].date)}</lastBuildDate>
<atom:link href="${site.origin}${url}${types.rss}" rel="self" type="application/rss+xml"/>
${articles.map(rssItem).join('')}</channel>
</rss>
`
}

function rssItem(article) {
  const { language, title, topics, date } = article
  const address = site.origin + article.url
  return `<item>
<title>${xml(title)}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${rfc822(date)}</pubDate>
<atom:link rel="describedby" type="application/json" href="${address}disclosure.json"/>
<dc:creator>${site.name}</dc:creator>
<category domain="${codes}">trainedAlgorithmicMedia</category>
${topics.map(topic => `<category>${xml(named(topic, language))}</category>\n`).join('')}<description>${xml(description(article))}</description>
<content:encoded>${xml(content(article))}</content:encoded>
</item>
`
}

function atom({ language, url, articles }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${site.origin}${url}${types.atom}</id>
<title>${site.name}</title>
<subtitle>${words[language].tagline}</subtitle>
<updated>${iso(articles[0].date)}</updated>
<author><name>${site.name}</name></author>
<link rel="self" type="application/atom+xml" href="${site.origin}${url}${types.atom}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${site.origin}${url}"/>
${articles.map(atomEntry).join('')}</feed>
`
}

function atomEntry(article) {
  const { language, title, topics, date } = article
  const address = site.origin + article.url
  return `<entry>
<id>${address}</id>
<title>${xml(title)}</title>
<updated>${iso(date)}</updated>
<published>${iso(date)}</published>
<link rel="alternate" type="text/html" hreflang="${language}" href="${address}"/>
<category scheme="${codes}" term="trainedAlgorithmicMedia" label="${words[language].labelStart}"/>
${topics.map(topic => `<category term="${xml(named(topic, language))}"/>\n`).join('')}<summary>${xml(description(article))}</summary>
<content type="html">${xml(content(article))}</content>
</entry>
`
}

function json({ language, url, articles }) {
  const { label } = words[language]
  const items = articles.map(article => ({
    id: site.origin + article.url,
    url: site.origin + article.url,
    title: article.title,
    content_html: content(article),
    summary: description(article),
    date_published: iso(article.date),
    tags: article.topics.map(topic => named(topic, language)),
    _disclosure: { involvement: 'generated', status: 'unrecorded', label },
  }))
  const addresses = { home_page_url: site.origin + url, feed_url: site.origin + url + types.json }
  const head = { version: 'https://jsonfeed.org/version/1.1', title: site.name, ...addresses }
  return JSON.stringify({ ...head, description: words[language].tagline, language, items })
}

/** The site map, from paths with the date of their last change or null. */
export function sitemap(entries) {
  const lines = entries.map(([url, date]) => {
    const changed = date === null ? '' : `<lastmod>${iso(date)}</lastmod>`
    return `<url><loc>${site.origin}${url}</loc>${changed}</url>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`
}

export const robots = `User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap.xml\n`

const content = ({ language, html }) => `<p>${words[language].label}</p>${html}`
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = text => text.replace(/[&<>"]/g, character => escapes[character])
