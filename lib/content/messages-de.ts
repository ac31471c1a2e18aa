import { addressWordings } from './address-wordings.ts'
import { expectations } from './expectations.ts'
import { jekyllWordings } from './jekyll-wordings.ts'
import { mediaWordings } from './media-wordings.ts'
import type { Messages } from './messages.ts'
import { relatedWordings } from './related-wordings.ts'
import { topicWordings } from './topic-wordings.ts'
import { yamlWording, yamlWordings } from './yaml-wordings.ts'

/** The reader's words in German. */
export const de: Messages = {
  ...addressWordings.de,
  ...jekyllWordings.de,
  ...topicWordings.de,
  ...relatedWordings.de,
  ...mediaWordings.de,
  encoding: () => ({
    message: 'Ab hier ist die Datei kein Text in UTF-8.',
    hint: 'Öffnen Sie die Datei in einem Editor, wählen Sie die richtige Kodierung und speichern Sie sie als UTF-8.',
  }),
  unreadable: reason => ({
    message: `Die Datei lässt sich nicht öffnen (${reason}).`,
    hint: 'Prüfen Sie die Rechte der Datei und ob ein anderes Programm sie verschiebt.',
  }),
  empty: () => ({ message: 'Die Datei ist leer.', hint: 'Schreiben Sie den Artikel, oder löschen Sie die Datei.' }),
  frontMatterMissing: () => ({
    message: 'Die Datei beginnt nicht mit einem Vorspann, also fehlt ihr der Titel.',
    hint: 'Die erste Zeile muss `---` sein, dann folgen Felder wie `title: "…"`, dann noch eine Zeile `---`. Davor darf nichts stehen.',
  }),
  frontMatterUnclosed: () => ({
    message: 'Der Vorspann hat kein Ende: Nach dem ersten `---` folgt keine zweite Zeile `---`.',
    hint: 'Setzen Sie zwischen Felder und Text eine Zeile, in der nur `---` steht.',
  }),
  frontMatterLong: limit => ({
    message: `Der Vorspann ist länger als ${limit} Zeichen und wird deshalb nicht gelesen.`,
    hint: 'Löschen Sie leere Zeilen, und verschieben Sie, was kein Feld ist, hinter die zweite Zeile `---`.',
  }),
  frontMatterForeign: language => ({
    message: `Ein Vorspann in „${language}“ wird nicht gelesen und nie ausgeführt; KIosk liest nur YAML.`,
    hint: 'Schreiben Sie in die erste Zeile nur `---` und die Felder als YAML: `title: "…"`.',
  }),
  frontMatterNoMap: () => ({
    message: 'Der Vorspann enthält keine Felder der Form `name: wert`.',
    hint: 'Beginnen Sie mit `title: "…"`. War das erste `---` als Trennlinie im Text gemeint, fehlt darüber der Vorspann.',
  }),
  yaml: (problem, repair) => yamlWording(yamlWordings.de[problem], repair),
  keyTwice: (key, first, again) => ({
    message: `Das Feld „${key}“ steht zweimal da, in Zeile ${first.line} und ${again.line}; nur eines kann gelten.`,
    hint: 'Löschen Sie eine der beiden Zeilen.',
  }),
  keyTwiceLastWins: (key, first, again) => ({
    message: `Das Feld „${key}“ steht zweimal da, in Zeile ${first.line} und ${again.line}; wie bei Jekyll gilt das letzte.`,
    hint: 'Löschen Sie die Zeile, die nicht gelten soll.',
  }),
  fieldShape: (field, found, expectation) => ({
    message:
      expectation === 'date-impossible'
        ? `Im Feld „${field}“ steht „${found ?? ''}“; dieses Datum gibt es nicht.`
        : `${found === null ? `Das Feld „${field}“ hat die falsche Form` : `Im Feld „${field}“ steht „${found}“`}; erwartet wird ${expectations.de[expectation]}.`,
    hint:
      expectation === 'date-impossible'
        ? 'Berichtigen Sie das Datum.'
        : 'Berichtigen Sie das Feld, oder löschen Sie es.',
  }),
  fieldMissing: (field, expectation) => ({
    message: `Das Feld „${field}“ fehlt oder ist leer; erwartet wird ${expectations.de[expectation]}.`,
    hint: 'Ergänzen Sie es hier.',
  }),
  placeShape: (found, expectation) => ({
    message: `${found === null ? 'Das hat die falsche Form' : `Hier steht „${found}“`}; erwartet wird ${expectations.de[expectation]}.`,
    hint: 'Schreiben Sie es in dieser Form.',
  }),
  variableShape: (variable, found, expectation) => ({
    message: `Die Variable ${variable} lautet „${found}“; erwartet wird ${expectations.de[expectation]}.`,
    hint: `Berichtigen Sie ${variable}, oder setzen Sie sie nicht: Dann gilt diese Datei.`,
  }),
  fieldUnknown: (field, guess) => ({
    message: `KIosk kennt kein Feld „${field}“; es bleibt ohne Wirkung.${didYouMean(guess)}`,
    hint: guess
      ? `Nennen Sie es „${guess}“, oder löschen Sie es.`
      : 'Löschen Sie es, wenn kein anderes Programm es braucht.',
  }),
  textCut: (field, rest) => ({
    message: `In „${field}“ endet ein Text am Komma: „${rest}“ gilt als eigenes Feld und ginge verloren.`,
    hint: 'Setzen Sie den ganzen Text in Anführungszeichen.',
  }),
  titleMissing: () => ({ message: 'Der Titel fehlt.', hint: 'Ergänzen Sie im Vorspann `title: "…"`.' }),
  titleFromName: title => ({
    message: `Der Titel fehlt; wie bei Jekyll dient der Dateiname als „${title}“.`,
    hint: 'Ergänzen Sie im Vorspann `title: "…"`.',
  }),
  titleLong: limit => ({
    message: `Der Titel hat mehr als ${limit} Zeichen und drängt alles nach unten, was Leser vor dem Text sehen sollen.`,
    hint: 'Kürzen Sie ihn; was darin zu sagen war, passt in `standfirst`.',
  }),
  dateInName: name => ({
    message: `Der Dateiname „${name}“ beginnt mit einem Datum, das es nicht gibt.`,
    hint: 'Berichtigen Sie das Datum im Dateinamen, oder ergänzen Sie `date:` im Vorspann.',
  }),
  languageInvalid: found => ({
    message: `„${found}“ ist kein Sprachkürzel; erwartet wird ${expectations.de.language}.`,
    hint: 'Schreiben Sie `language: de` oder das Kürzel der Sprache, in der der Text steht.',
  }),
  languageUnlisted: (language, languages) => ({
    message: `Der Text ist auf „${language}“, die Publikation erscheint aber auf: ${languages.join(', ')}.`,
    hint: `Berichtigen Sie \`language\`, oder ergänzen Sie „${language}“ unter \`languages\` in site.yaml.`,
  }),
  topicUnknown: (topic, guess) => ({
    message: `Das Thema „${topic}“ gibt es nicht.${didYouMean(guess)} Die Themen stehen in topics.yaml.`,
    hint: guess
      ? `Schreiben Sie „${guess}“, oder ergänzen Sie das Thema in topics.yaml.`
      : 'Wählen Sie eines davon, oder ergänzen Sie das Thema in topics.yaml.',
  }),
  topicEmpty: topic => ({
    message: `Im Thema „${topic}“ steht kein Buchstabe und keine Ziffer für eine Adresse; es entfällt.`,
    hint: 'Benennen Sie das Thema mit Worten.',
  }),
  topicsMany: (count, limit) => ({
    message: `Der Artikel nennt ${count} Themen; mehr als ${limit} kann er nicht haben, die weiteren entfallen.`,
    hint: `Behalten Sie höchstens ${limit}, am besten wenige.`,
  }),
  aiContradiction: fields => ({
    message: `Die Felder ${listed(fields)} widersprechen einander darüber, was KI beigetragen hat. Bis das geklärt ist, gilt der Artikel als KI-generiert.`,
    hint: 'Behalten Sie die Angabe, die stimmt, am besten als `ai: generated`, `ai: assisted` oder `ai: none`.',
  }),
  aiUnreadable: (field, found, guess) => ({
    message: `Das Feld „${field}“ ist nicht zu lesen${found === null ? '' : `: „${found}“`}.${didYouMean(guess)} Bis das geklärt ist, gilt der Artikel als KI-generiert.`,
    hint: 'Schreiben Sie `ai: generated`, `ai: assisted` oder `ai: none`, oder `aigenerated: true`.',
  }),
  gateUnknown: (gate, guess) => ({
    message: `Die Prüfung „${gate}“ gibt es nicht.${didYouMean(guess)} Die Prüfungen stehen in site.yaml.`,
    hint: 'Berichtigen Sie den Namen, oder ergänzen Sie die Prüfung unter `gates` in site.yaml.',
  }),
  personUnknown: (person, guess) => ({
    message: `„${person}“ steht nicht in people.yaml.${didYouMean(guess)}`,
    hint: 'Berichtigen Sie den Schlüssel, oder ergänzen Sie die Person in people.yaml.',
  }),
  notDated: () => ({
    message: 'Der Dateiname beginnt nicht mit einem Datum, also ist die Datei kein Artikel.',
    hint: 'Benennen Sie sie um in JJJJ-MM-TT-name.md, oder verschieben Sie sie.',
  }),
  notMarkdown: () => ({
    message: 'Hierher gehören nur Markdown-Dateien; diese Datei bleibt außen vor.',
    hint: 'Bilder und Ton gehören nach media/, Texte brauchen die Endung .md.',
  }),
  linkOutside: () => ({
    message:
      'Dieser symbolische Link wird nicht verfolgt: Er führt aus der Publikation hinaus, auf einen Ordner oder auf eine Datei, die selbst nicht ausgeliefert wird.',
    hint: 'Legen Sie die Datei selbst in die Publikation.',
  }),
  nameMissing: () => ({
    message: 'Der Name der Publikation fehlt.',
    hint: 'Ergänzen Sie `name: …`; er steht auf jeder Seite.',
  }),
  originMissing: () => ({
    message: 'Die Adresse der Publikation fehlt; Feeds und Sitemaps führten ins Leere.',
    hint: 'Ergänzen Sie `origin: https://…` in site.yaml (bei Jekyll `url:` in _config.yml), oder setzen Sie KIOSK_ORIGIN.',
  }),
  keyTaken: key => ({
    message: `Der Schlüssel „${key}“ steht zweimal da; es gilt der erste Eintrag.`,
    hint: 'Benennen Sie einen um, oder löschen Sie ihn.',
  }),
  gateUndeclared: (gate, guess) => ({
    message: `\`requiredGates\` nennt „${gate}“; unter \`gates\` steht diese Prüfung nicht.${didYouMean(guess)}`,
    hint: 'Ergänzen Sie sie unter `gates`, oder berichtigen Sie den Namen.',
  }),
  liquid: tags => ({
    message: `Im Text steht Liquid, das KIosk nicht ausführt und als Text zeigt: ${tags.join(' ')}`,
    hint: 'Schreiben Sie, wofür es steht: einen Link, ein Bild, einen Codeblock.',
  }),
  attributeList: lists => ({
    message: `Im Text stehen Attributlisten von kramdown, die KIosk weglässt: ${lists.join(' ')}`,
    hint: 'Löschen Sie sie; sonst geht nichts verloren.',
  }),
  expectations: expectations.de,
}

function didYouMean(guess: string | null): string {
  return guess === null ? '' : ` Meinten Sie „${guess}“?`
}

function listed(names: readonly string[]): string {
  return names.map(name => `„${name}“`).join(' und ')
}
