import type { ArticleRule } from '../check/article-rule.ts'
import { isMadeWithAi } from '../check/is-made-with-ai.ts'

/** A source whose address is a home page or a list of articles. */
export const sourcesBareHostPage: ArticleRule = {
  id: 'sources/bare-host-page',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Diese Quelle ist eine Startseite oder eine Übersicht; was dort steht, ist morgen etwas anderes.',
      hint: 'Verlinken Sie den Artikel oder das Dokument selbst.',
      reason:
        'Modelle nennen oft nur die Website, wenn sie die Fundstelle nicht kennen. An einer Startseite, einer Themen- oder Suchseite lässt sich nichts prüfen. Ausgenommen sind Unterdomains mit eigenem Gegenstand (`spec.…`) und Quellen, zu denen `accessed` den Tag nennt. Gilt für Artikel mit `ai: generated` oder `assisted`.',
      before: 'Text.\n\n### Quellen\n- [Beispielblatt](https://www.blatt.example/)',
      after:
        'Text.\n\n### Quellen\n- [Beispielblatt: Rat beschließt Gesetz](https://www.blatt.example/rat-beschliesst-gesetz-4711.html)',
    },
    en: {
      message: 'This source is a home page or a list of articles; tomorrow something else will stand there.',
      hint: 'Link to the article or the document itself.',
      reason:
        'Models often name the site alone when they do not know where they found something. Nothing can be checked against a home page, a topic or a search result. Subdomains with a subject of their own (`spec.…`) are exempt, and so are sources whose day `accessed` names. Applies to articles with `ai: generated` or `assisted`.',
      before: 'Text.\n\n### Sources\n- [Example Paper](https://www.paper.example/topics/energy/)',
      after:
        'Text.\n\n### Sources\n- [Example Paper: Council passes law](https://www.paper.example/council-passes-law-4711.html)',
    },
  },
  find: ({ article, sources }) =>
    // Whoever states the day has looked.
    isMadeWithAi(article)
      ? sources.filter(({ url, accessed }) => url !== null && accessed === null && isOverview(url))
      : [],
}

const home = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|start|startseite)(?:\.\w{2,5})?\/?)?$/i
const topic =
  /\/(?:them(?:a|en)|topics?|tags?|categor(?:y|ies)|kategorien?|rubriken?|ressorts?|schlagw(?:ort|orte|oerter)|stichw(?:ort|orte))(?:\/[^/.\d]{0,40})?\/?$/i
const search = /^\/(?:suche|search)\/?$/i

function isOverview(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname, search: query, hash } = new URL(address)
  if (home.test(pathname)) return query === '' && hash.length < 2 && !isDevoted(hostname)
  if (search.test(pathname)) return true
  // There tags are versions, and topics are documents.
  return topic.test(pathname) && query === '' && !/(?:^|\.)(?:git(?:hub|lab)|codeberg)\./.test(hostname)
}

/** Whether a subdomain is a site about one thing, such as `spec.…` or `eclipse.…`: then its home page is the document. */
function isDevoted(hostname: string): boolean {
  const labels = hostname.split('.')
  const first = labels[0] ?? ''
  const isCountry = /^(?:co|com|org|net|ac|gov|gv|edu)$/.test(labels.at(-2) ?? '')
  return (
    labels.length > (isCountry ? 3 : 2) &&
    !/^(?:www\d?|m|mobile|amp|news|newsroom|press|presse|blogs?|edition|magazin|magazine|[a-z]{2})$/.test(first)
  )
}
