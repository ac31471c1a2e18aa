import { type ExplainedRule, readerRule } from './explained-rule.ts'

/** Rules of the reader about files, their front matter and foreign markup. */
export const fileRules: readonly ExplainedRule[] = [
  readerRule(
    'schema/encoding',
    'error',
    {
      de: 'Eine Datei in falscher Kodierung zeigt Lesern Zeichensalat.',
      en: 'A file in the wrong encoding shows gibberish to readers.',
    },
    { before: 'File saved as ISO 8859-1', after: 'File saved as UTF-8' },
  ),
  readerRule(
    'schema/unreadable',
    'error',
    {
      de: 'Was sich nicht öffnen lässt, fehlte stillschweigend auf der Website.',
      en: 'What cannot be opened would be missing from the site in silence.',
    },
    { before: '-rw------- root 2026-01-12-hallo.md', after: '-rw-r--r-- root 2026-01-12-hallo.md' },
  ),
  readerRule(
    'schema/empty',
    'error',
    { de: 'Aus einer leeren Datei wird kein Artikel.', en: 'An empty file makes no article.' },
    { before: '', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/front-matter-missing',
    'error',
    {
      de: 'Ohne Vorspann hat der Artikel keinen Titel und keine Angabe über KI.',
      en: 'Without front matter the article has no title and says nothing about AI.',
    },
    { before: 'Text.', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/front-matter-unclosed',
    'error',
    {
      de: 'Ohne zweite Zeile `---` ist nicht zu erkennen, wo die Felder enden und der Text beginnt.',
      en: 'Without the second line `---` nobody can tell where the fields end and the text begins.',
    },
    { before: '---\ntitle: Hallo\nText.', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/front-matter-long',
    'error',
    {
      de: 'Ein so langer Vorspann ist meist ein Text, dem die zweite Zeile `---` fehlt.',
      en: 'Front matter that long is mostly a text without the second line `---`.',
    },
    { before: '---\ntitle: Hallo\n(70,000 characters)\n---', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/front-matter-foreign',
    'error',
    {
      de: 'Ein Vorspann in einer Programmiersprache würde Code aus Artikeln ausführen.',
      en: 'Front matter in a programming language would run code from articles.',
    },
    { before: '---js\n{ title: "Hallo" }\n---\nText.', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/front-matter-no-map',
    'error',
    {
      de: 'Der Vorspann besteht aus Feldern mit Namen; alles andere hat keine Bedeutung.',
      en: 'Front matter is made of fields with names; anything else means nothing.',
    },
    { before: '---\n- Hallo\n---\nText.', after: '---\ntitle: Hallo\n---\nText.' },
  ),
  readerRule(
    'schema/yaml',
    'error',
    {
      de: 'Was kein YAML ist, lässt sich nicht lesen; meist fehlen Anführungszeichen um einen Titel mit Doppelpunkt.',
      en: 'What is no YAML cannot be read; mostly a title with a colon lacks its quotes.',
    },
    {
      before: '---\ntitle: Mond: "rund" und nah\n---\nText.',
      after: '---\ntitle: \'Mond: "rund" und nah\'\n---\nText.',
    },
  ),
  readerRule(
    'schema/yaml-tab',
    'error',
    {
      de: 'YAML erlaubt am Zeilenanfang keine Tabulatoren; manche Programme verschlucken dann ganze Felder.',
      en: 'YAML allows no tabs at the start of a line; some programs then swallow whole fields.',
    },
    {
      before: '---\ntitle: Hallo\ntopics:\n\t- energy\n---\nText.',
      after: '---\ntitle: Hallo\ntopics:\n  - energy\n---\nText.',
    },
  ),
  readerRule(
    'schema/not-dated',
    'error',
    {
      de: 'Am Datum im Dateinamen erkennt KIosk einen Artikel; ohne es fehlte er auf der Website.',
      en: 'By the date in its name KIosk knows an article; without one it would be missing from the site.',
    },
    { before: 'articles/hallo.md', after: 'articles/2026-01-12-hallo.md' },
  ),
  readerRule(
    'schema/not-markdown',
    'warning',
    { de: 'In Ordnern für Texte bleibt anderes unbeachtet.', en: 'In folders for texts, other files are passed over.' },
    { before: 'articles/foto.jpg', after: 'media/foto.jpg' },
  ),
  readerRule(
    'schema/not-media',
    'warning',
    {
      de: 'Nur Bilder, Ton und Dokumente werden ausgeliefert, nie etwas, das ein Browser ausführt.',
      en: 'Only pictures, sound and documents are served, never anything a browser runs.',
    },
    { before: 'media/karte.html', after: 'media/karte.svg' },
  ),
  readerRule(
    'schema/link-outside',
    'warning',
    {
      de: 'Ein symbolischer Link könnte Dateien ausliefern, die niemand sehen soll.',
      en: 'A symbolic link could serve files that nobody should see.',
    },
    { before: 'media/liste.txt -> /etc/passwd', after: 'media/liste.txt' },
  ),
  readerRule(
    'text/liquid',
    'warning',
    { de: 'Leser sähen die Befehle von Jekyll als Text.', en: 'Readers would see the commands of Jekyll as text.' },
    { before: '{% include video.html id="7" %}', after: '[Video](https://video.example/7)' },
  ),
  readerRule(
    'text/attribute-list',
    'warning',
    {
      de: 'Attributlisten von kramdown haben hier keine Wirkung und werden weggelassen.',
      en: 'Attribute lists of kramdown have no effect here and are dropped.',
    },
    { before: 'Text.\n{: .lead}', after: 'Text.' },
  ),
]
