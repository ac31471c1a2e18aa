/** The publication and its words, by language. */
export const site = { name: 'Prüfstand', origin: 'https://bench.example' }

export const languages = ['de', 'en']

export const topics = [
  { key: 'klima', de: 'Klima', en: 'Climate' },
  { key: 'energie', de: 'Energie', en: 'Energy' },
  { key: 'forschung', de: 'Forschung', en: 'Research' },
  { key: 'gesundheit', de: 'Gesundheit', en: 'Health' },
  { key: 'kultur', de: 'Kultur', en: 'Culture' },
  { key: 'netzpolitik', de: 'Netzpolitik', en: 'Net politics' },
  { key: 'recht', de: 'Recht', en: 'Law' },
  { key: 'schule', de: 'Schule', en: 'School' },
  { key: 'sport', de: 'Sport', en: 'Sport' },
  { key: 'technik', de: 'Technik', en: 'Technology' },
  { key: 'verkehr', de: 'Verkehr', en: 'Traffic' },
  { key: 'wirtschaft', de: 'Wirtschaft', en: 'Economy' },
]

const names = new Map(topics.map(topic => [topic.key, topic]))

export const named = (key, language) => names.get(key)[language]

export const words = {
  de: {
    tagline: 'Eine erfundene Publikation für Messungen',
    about: 'Wie dieser Text entstand',
    archive: 'Archiv',
    articles: 'Artikel',
    explained:
      'Diesen Text hat ein KI-System geschrieben. Eine redaktionelle Prüfung dieser Fassung ist nicht dokumentiert.',
    label: 'KI-generiert · keine redaktionelle Prüfung dokumentiert',
    labelStart: 'KI-generiert',
    labelRest: 'keine redaktionelle Prüfung dokumentiert',
    more: 'Mehr lesen',
    navigation: 'Hauptnavigation',
    newerArticle: 'Nächster Artikel',
    newerPage: 'Neuere Artikel',
    notFound: 'Diese Seite gibt es nicht',
    older: 'Ältere Artikel, Seite',
    olderArticle: 'Vorheriger Artikel',
    olderPage: 'Ältere Artikel',
    pages: 'Weitere Listenseiten',
    published: 'Veröffentlicht',
    responsible: 'Verantwortlich',
    skip: 'Zum Inhalt springen',
    topics: 'Themen',
  },
  en: {
    tagline: 'An invented publication for measurements',
    about: 'How this text came about',
    archive: 'Archive',
    articles: 'articles',
    explained: 'An AI system wrote this text. No editorial review of this version is on record.',
    label: 'AI-generated · no editorial review on record',
    labelStart: 'AI-generated',
    labelRest: 'no editorial review on record',
    more: 'Read on',
    navigation: 'Main navigation',
    newerArticle: 'Next article',
    newerPage: 'Newer articles',
    notFound: 'There is no such page',
    older: 'Older articles, page',
    olderArticle: 'Previous article',
    olderPage: 'Older articles',
    pages: 'More list pages',
    published: 'Published',
    responsible: 'Responsible',
    skip: 'Skip to content',
    topics: 'Topics',
  },
}
