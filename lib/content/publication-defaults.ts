import type { Publication } from '#lib/publication/publication.ts'

/** What a publication is where nothing says otherwise; `origin` leads nowhere and is warned about. */
export const publicationDefaults: Publication = {
  name: 'KIosk',
  tagline: {},
  origin: 'http://localhost',
  basePath: '',
  languages: ['en'],
  timeZone: 'UTC',
  pageSize: 20,
  publisher: { name: 'KIosk', url: null },
  responsible: null,
  gates: [],
  requiredGates: { generated: [], assisted: [], none: [], unknown: [] },
  topics: { closed: false, list: [] },
  topicFeeds: { minRelevance: 0 },
  people: [],
  excerptSeparator: '<!--more-->',
  formerPermalink: null,
  redirects: new Map(),
  publishesFuture: false,
  // A publication that does not know KIosk did not write its history for readers.
  showsVersions: false,
  reportTo: null,
  ninjs: false,
  sharePictures: 'publication',
  markdown: false,
  pictureHosts: [],
  showsRelated: true,
  hasSearch: true,
  rules: new Map(),
}
