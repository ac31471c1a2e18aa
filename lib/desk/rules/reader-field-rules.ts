import { type ExplainedRule, readerRule } from './explained-rule.ts'

/** Rules of the reader about the fields of an article. */
export const fieldRules: readonly ExplainedRule[] = [
  readerRule(
    'schema/key-twice',
    'error',
    { de: 'Von zwei Angaben kann nur eine gelten.', en: 'Of two values only one can count.' },
    { before: '---\ntitle: Hallo\ntitle: Guten Tag\n---\nText.', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/field-shape',
    'error',
    {
      de: 'Ein Feld, das sich nicht lesen lässt, fehlte stillschweigend.',
      en: 'A field that cannot be read would be missing in silence.',
    },
    {
      before: '---\ntitle: Hallo\nupdated: gestern\n---\nText.',
      after: '---\ntitle: Hallo\nupdated: 2026-01-13\n---\nText.',
    },
  ),
  readerRule(
    'schema/field-unknown',
    'warning',
    { de: 'Ein vertipptes Feld bleibt ohne Wirkung.', en: 'A mistyped field has no effect.' },
    { before: '---\ntitle: Hallo\nauthro: Eva\n---\nText.', after: '---\ntitle: Hallo\nauthor: Eva\n---\nText.' },
  ),
  readerRule(
    'schema/text-cut',
    'error',
    {
      de: 'Zwischen geschweiften Klammern trennt ein Komma Felder; der Rest eines Satzes fehlte den Lesern.',
      en: 'Between braces a comma divides fields; readers would miss the rest of a sentence.',
    },
    {
      before: '---\ntitle: Hallo\ncorrections:\n  - {at: 2026-01-13, text: Drei, nicht vier}\n---\nText.',
      after: '---\ntitle: Hallo\ncorrections:\n  - {at: 2026-01-13, text: "Drei, nicht vier"}\n---\nText.',
    },
  ),
  readerRule(
    'schema/title-missing',
    'error',
    { de: 'Ohne Titel lässt sich ein Artikel nicht zeigen.', en: 'An article cannot be shown without a title.' },
    { before: '---\nlanguage: de\n---\nText.', after: '---\ntitle: Hallo\nlanguage: de\n---\nText.' },
  ),
  readerRule(
    'schema/title-long',
    'warning',
    {
      de: 'Ein Titel von mehr als 300 Zeichen füllt einen Bildschirm, ehe der Text beginnt.',
      en: 'A title of more than 300 characters fills a screen before the text begins.',
    },
    { before: 'title: (301 characters)', after: 'title: Hallo' },
  ),
  readerRule(
    'schema/date-in-name',
    'error',
    { de: 'Ein Tag, den es nicht gibt, ergibt keine Adresse.', en: 'A day that does not exist makes no address.' },
    { before: 'articles/2026-02-31-hallo.md', after: 'articles/2026-02-28-hallo.md' },
  ),
  readerRule(
    'schema/date-unreadable',
    'warning',
    {
      de: 'Lässt sich `date` nicht lesen, gilt der Tag im Dateinamen.',
      en: 'Where `date` cannot be read, the day in the file name counts.',
    },
    { before: 'date: gestern', after: 'date: 2026-01-12 09:30' },
  ),
  readerRule(
    'schema/date-rolled',
    'warning',
    {
      de: 'Wie Jekyll liest KIosk den 31. eines kürzeren Monats als Tag des nächsten.',
      en: 'As Jekyll does, KIosk reads the 31st of a shorter month as a day of the next.',
    },
    { before: '_posts/2026-02-31-hallo.md', after: '_posts/2026-03-03-hallo.md' },
  ),
  readerRule(
    'schema/language-invalid',
    'error',
    {
      de: 'An der Sprache hängen Ausgabe, Vorlesen und Trennung.',
      en: 'Edition, reading aloud and hyphenation depend on the language.',
    },
    { before: '---\ntitle: Hallo\nlanguage: "?"\n---\nText.', after: '---\ntitle: Hallo\nlanguage: de\n---\nText.' },
  ),
  readerRule(
    'schema/language-unlisted',
    'error',
    {
      de: 'Für eine Sprache, in der die Publikation nicht erscheint, gibt es keine Ausgabe.',
      en: 'There is no edition for a language in which the publication does not appear.',
    },
    { before: '---\ntitle: Hallo\nlanguage: fr\n---\nText.', after: '---\ntitle: Hallo\nlanguage: de\n---\nText.' },
  ),
  readerRule(
    'schema/topic-unknown',
    'error',
    {
      de: 'Die Themen einer Publikation sind eine geschlossene Liste.',
      en: 'The topics of a publication are a closed list.',
    },
    {
      before: '---\ntitle: Hallo\ntopics: [energei]\n---\nText.',
      after: '---\ntitle: Hallo\ntopics: [energy]\n---\nText.',
    },
  ),
  readerRule(
    'schema/topic-empty',
    'warning',
    { de: 'Aus Zeichen allein wird keine Adresse.', en: 'Signs alone make no address.' },
    { before: 'topics: ["?!"]', after: 'topics: [energy]' },
  ),
  readerRule(
    'schema/topics-many',
    'error',
    {
      de: 'Ein Artikel, der zu allem gehört, gehört zu nichts.',
      en: 'An article that belongs to everything belongs to nothing.',
    },
    { before: 'topics: [a, b, c, … 101 of them]', after: 'topics: [energy, politics]' },
  ),
  readerRule(
    'schema/ai-contradiction',
    'error',
    {
      de: 'Das KI-Etikett steht vor jedem Text; es muss eindeutig sein.',
      en: 'The AI label stands before every text; it has to be clear.',
    },
    {
      before: '---\ntitle: Hallo\nai: none\naigenerated: true\n---\nText.',
      after: '---\ntitle: Hallo\nai: generated\n---\nText.',
    },
  ),
  readerRule(
    'schema/ai-unreadable',
    'error',
    {
      de: 'Eine Angabe über KI, die sich nicht lesen lässt, zählt als KI-generiert.',
      en: 'What is said about AI and cannot be read counts as AI-generated.',
    },
    { before: '---\ntitle: Hallo\nai: genrated\n---\nText.', after: '---\ntitle: Hallo\nai: generated\n---\nText.' },
  ),
  readerRule(
    'schema/gate-unknown',
    'warning',
    { de: 'Eine Prüfung, die es nicht gibt, ist keine.', en: 'A gate that does not exist checks nothing.' },
    {
      before: 'reviews: [{gate: fatcs, by: eva, at: 2026-01-12}]',
      after: 'reviews: [{gate: facts, by: eva, at: 2026-01-12}]',
    },
  ),
  readerRule(
    'schema/person-unknown',
    'warning',
    { de: 'Eine Prüfung hat, wer in people.yaml steht.', en: 'Reviews are signed by people in people.yaml.' },
    {
      before: 'reviews: [{gate: facts, by: evva, at: 2026-01-12}]',
      after: 'reviews: [{gate: facts, by: eva, at: 2026-01-12}]',
    },
  ),
]
