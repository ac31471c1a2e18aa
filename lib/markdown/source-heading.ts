/** Words that head a list of sources, as they stand once case, marks, numbers and blanks around them are gone. */
const headings = new Set(
  [
    'quelle|quellen|quellenangabe|quellenangaben|quellenverzeichnis|quellennachweis|quellennachweise|quellenliste',
    'quellen und links|quellen & links|links und quellen|quellen und verweise|quellen und weiterführende links',
    'verwendete quellen|quellen und literatur|literatur und quellen',
    'source|sources|reference|references|source list|list of sources|sources and links|sources & links|links and sources',
    'sources and references|references and sources|sources and further reading|sources used|works cited',
    'référence|références|sources et liens|sources et références|liens et sources',
    'fuente|fuentes|referencia|referencias|fuentes y enlaces|fuentes y referencias',
    'fonte|fonti|riferimenti|fonti e link|fonti e riferimenti',
    'bron|bronnen|bronvermelding|referenties|bronnen en links',
    'fontes|referência|referências|fontes e links|fontes e referências',
    'źródło|źródła|źródła i linki',
    'kilde|kilder|källa|källor|lähde|lähteet|zdroj|zdroje|források|sursă|surse|kaynak|kaynaklar|πηγή|πηγές',
    'джерело|джерела|источник|источники|المصدر|المصادر|מקורות|出典|来源|资料来源',
  ].flatMap(line => line.split('|')),
)

/** Whether a heading announces sources; case, a colon, leading numbers, emoji and marks do not matter. */
export function announcesSources(text: string): boolean {
  if (text.length > 60) return false
  const word = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
    .replace(/\s+/g, ' ')
  return headings.has(word)
}
