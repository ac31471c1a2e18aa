import { type ExplainedRule, readerRule } from './explained-rule.ts'

/** Rules of the reader about the settings of a publication. */
export const settingsRules: readonly ExplainedRule[] = [
  readerRule(
    'schema/name-missing',
    'error',
    { de: 'Der Name der Publikation steht auf jeder Seite.', en: 'The name of the publication stands on every page.' },
    { before: 'languages: [de]', after: 'name: Blatt\nlanguages: [de]' },
  ),
  readerRule(
    'schema/origin-missing',
    'warning',
    {
      de: 'Feeds und Sitemaps brauchen vollständige Adressen.',
      en: 'Feeds and sitemaps need complete addresses.',
    },
    { before: 'name: Blatt', after: 'name: Blatt\norigin: https://blatt.example' },
  ),
  readerRule(
    'schema/variable',
    'error',
    {
      de: 'KIOSK_ORIGIN und KIOSK_BASE_PATH stehen in jeder Adresse von Feeds und Sitemaps.',
      en: 'KIOSK_ORIGIN and KIOSK_BASE_PATH stand in every address of feeds and sitemaps.',
    },
    { before: 'KIOSK_ORIGIN=blatt.example', after: 'KIOSK_ORIGIN=https://blatt.example' },
  ),
  readerRule(
    'schema/key-taken',
    'warning',
    { de: 'Ein Schlüssel kann nur einen meinen.', en: 'A key can mean only one.' },
    {
      before: '- {key: eva, name: Eva}\n- {key: eva, name: Evelyn}',
      after: '- {key: eva, name: Eva}\n- {key: evelyn, name: Evelyn}',
    },
  ),
  readerRule(
    'schema/topic-parent',
    'error',
    {
      de: 'Ein Thema kann nur zu einem Thema gehören, das es gibt.',
      en: 'A topic can only belong to a topic that exists.',
    },
    {
      before: '- {key: science, name: Science}\n- {key: space, name: Space, parent: scienze}',
      after: '- {key: science, name: Science}\n- {key: space, name: Space, parent: science}',
    },
  ),
  readerRule(
    'schema/topic-circle',
    'error',
    {
      de: 'Themen, die im Kreis zueinander gehören, haben kein oberstes.',
      en: 'Topics that belong to each other in a circle have none at the top.',
    },
    {
      before: '- {key: science, name: Science, parent: space}\n- {key: space, name: Space, parent: science}',
      after: '- {key: science, name: Science}\n- {key: space, name: Space, parent: science}',
    },
  ),
  readerRule(
    'schema/gate-undeclared',
    'error',
    {
      de: 'Eine verlangte Prüfung, die niemand abhaken kann, hielte alle Artikel zurück.',
      en: 'A required gate that nobody can tick would hold back all articles.',
    },
    {
      before: 'gates: [facts]\nrequiredGates: {generated: [fatcs]}',
      after: 'gates: [facts]\nrequiredGates: {generated: [facts]}',
    },
  ),
  readerRule(
    'schema/former-pattern',
    'warning',
    {
      de: 'Mit einem unbekannten Platzhalter lassen sich alte Adressen nicht errechnen.',
      en: 'Former addresses cannot be worked out with an unknown placeholder.',
    },
    { before: 'permalink: /:jahr/:title/', after: 'permalink: /:year/:title/' },
  ),
  readerRule(
    'schema/language-assumed',
    'warning',
    {
      de: 'Wo keine Sprache genannt ist, muss KIosk eine annehmen.',
      en: 'Where no language is named, KIosk has to assume one.',
    },
    { before: 'name: Blatt', after: 'name: Blatt\nlanguages: [de]' },
  ),
  readerRule(
    'schema/pages-unread',
    'warning',
    {
      de: 'Seiten und Sammlungen von Jekyll werden nicht übernommen.',
      en: 'Pages and collections of Jekyll are not taken over.',
    },
    { before: 'about.md', after: 'pages/de/about.md' },
  ),
  readerRule(
    'schema/source-elsewhere',
    'warning',
    {
      de: 'Die Publikation liegt in dem Ordner, den `source` nennt.',
      en: 'The publication lies in the folder that `source` names.',
    },
    { before: 'source: src', after: 'KIOSK_CONTENT=src' },
  ),
  readerRule(
    'schema/source-missing',
    'warning',
    { de: 'Den Ordner, den `source` nennt, gibt es nicht.', en: 'The folder that `source` names does not exist.' },
    { before: 'source: scr', after: 'source: src' },
  ),
]
