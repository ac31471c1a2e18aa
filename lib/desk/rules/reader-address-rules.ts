import { type ExplainedRule, readerRule } from './explained-rule.ts'

/** Rules of the reader about addresses. */
export const addressRules: readonly ExplainedRule[] = [
  readerRule(
    'schema/slug-empty',
    'error',
    {
      de: 'Ohne ein Zeichen im Namen hat der Artikel keine Adresse.',
      en: 'Without a sign in its name the article has no address.',
    },
    { before: 'slug: "/"', after: 'slug: hallo' },
  ),
  readerRule(
    'schema/slug-long',
    'error',
    { de: 'Dateisysteme fassen längere Namen nicht.', en: 'File systems hold no longer names.' },
    { before: 'slug: (251 bytes)', after: 'slug: hallo' },
  ),
  readerRule(
    'schema/address-taken',
    'error',
    { de: 'Unter einer Adresse kann nur ein Artikel stehen.', en: 'Only one article can stand at an address.' },
    {
      before: 'articles/2026-01-12-hallo.md, drafts/2026-01-12-hallo.md',
      after: 'articles/2026-01-12-hallo.md, drafts/2026-01-12-noch-ein-hallo.md',
    },
  ),
  readerRule(
    'schema/page-reserved',
    'error',
    { de: 'Unter diesem Namen steht eine Seite der Website selbst.', en: 'A page of the site itself has this name.' },
    { before: 'pages/de/archive.md', after: 'pages/de/unser-archiv.md' },
  ),
  readerRule(
    'schema/former-path-file',
    'warning',
    {
      de: 'Wo früher eine Datei stand, kann keine Seite weiterleiten.',
      en: 'Where a file stood before, no page can lead on.',
    },
    { before: 'redirect_from: /feed.xml', after: 'redirect_from: /alt/' },
  ),
  readerRule(
    'schema/former-path-foreign',
    'warning',
    {
      de: 'Nur Pfade innerhalb der Website können weiterleiten.',
      en: 'Only paths within the site can lead on.',
    },
    { before: 'redirect_from: https://anderswo.example/alt/', after: 'redirect_from: /alt/' },
  ),
  readerRule(
    'schema/former-path-long',
    'warning',
    { de: 'Dateisysteme fassen längere Namen nicht.', en: 'File systems hold no longer names.' },
    { before: 'redirect_from: (a name of 300 bytes)', after: 'redirect_from: /alt/' },
  ),
  readerRule(
    'schema/former-path-taken',
    'warning',
    { de: 'Eine alte Adresse kann nur zu einem Artikel führen.', en: 'A former address can lead to one article only.' },
    { before: 'redirect_from: /de/archive/', after: 'redirect_from: /alt/' },
  ),
  readerRule(
    'schema/related-unknown',
    'warning',
    {
      de: 'Ein Artikel kann nur zu einem anderen führen, den es gibt.',
      en: 'An article can only lead to another one that exists.',
    },
    { before: 'related: [haffen]', after: 'related: [hafen]' },
  ),
  readerRule(
    'schema/related-unclear',
    'warning',
    {
      de: 'Wo mehrere Artikel so heißen, weiß niemand, welcher gemeint ist.',
      en: 'Where several articles have a name, nobody knows which is meant.',
    },
    { before: 'related: [hafen]', after: 'related: [2026-01-12-hafen.md]' },
  ),
]
