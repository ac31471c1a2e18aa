import type { Wording } from './messages.ts'

/** What is said about addresses, present and former. */
export interface AddressMessages {
  readonly slugEmpty: () => Wording
  readonly slugLong: (limit: number) => Wording
  readonly formerPathForeign: (path: string, origin: string) => Wording
  readonly formerPathLong: (path: string) => Wording
  readonly formerPathFile: (path: string) => Wording
  readonly formerPathTaken: (path: string, by: string) => Wording
  readonly formerPattern: (pattern: string, placeholder: string) => Wording
  readonly addressTaken: (path: string, by: string) => Wording
  readonly pageReserved: (slug: string) => Wording
}

/** These words, per language of editors. */
export const addressWordings: Readonly<Record<'de' | 'en', AddressMessages>> = {
  de: {
    slugEmpty: () => ({
      message: 'Weder aus dem Dateinamen noch aus `slug` entsteht eine Adresse.',
      hint: 'Ergänzen Sie `slug:` mit Buchstaben oder Ziffern.',
    }),
    slugLong: limit => ({
      message: `Das Ende der Adresse ist länger als ${limit} Bytes; Dateisysteme fassen das nicht.`,
      hint: 'Ergänzen Sie ein kürzeres `slug:`.',
    }),
    formerPathForeign: (path, origin) => ({
      message: `Die frühere Adresse „${path}“ liegt nicht auf ${origin}; eine Weiterleitung ist nicht möglich.`,
      hint: 'Schreiben Sie nur den Pfad, etwa /2024/05/01/alter-name.html, oder löschen Sie den Eintrag.',
    }),
    formerPathLong: path => ({
      message: `Die frühere Adresse ${path.slice(0, 60)}… ist zu lang für Dateisysteme; eine Weiterleitung ist nicht möglich.`,
      hint: 'Kürzen oder löschen Sie den Eintrag.',
    }),
    formerPathFile: path => ({
      message: `In der früheren Adresse ${path} heißt ein Ordner wie eine Datei; eine Weiterleitung ist nicht möglich.`,
      hint: 'Lassen Sie weg, was nach dem Dateinamen folgt, auch einen Schrägstrich, oder löschen Sie den Eintrag.',
    }),
    formerPathTaken: (path, by) => ({
      message: `Die frühere Adresse ${path} gehört schon zu ${by}; sie führt dorthin.`,
      hint: 'Löschen Sie den Eintrag hier oder dort.',
    }),
    formerPattern: (pattern, placeholder) => ({
      message: `Das Adressmuster „${pattern}“ nennt „:${placeholder}“; diesen Platzhalter gibt es nicht, es entstehen keine Weiterleitungen.`,
      hint: 'Verwenden Sie Platzhalter wie :categories, :year, :month, :day und :title.',
    }),
    addressTaken: (path, by) => ({
      message: `Die Adresse ${path} gehört zu zwei Dateien; die andere ist ${by}.`,
      hint: 'Geben Sie einer von beiden ein anderes `slug:`, oder löschen Sie eine.',
    }),
    pageReserved: slug => ({
      message: `Keine Seite kann „${slug}“ heißen: Diese Adresse braucht die Website selbst.`,
      hint: 'Benennen Sie die Datei um, oder ergänzen Sie ein anderes `slug:`.',
    }),
  },
  en: {
    slugEmpty: () => ({
      message: 'Nothing of the file name or of `slug` can stand in an address.',
      hint: 'Add `slug:` with letters or digits.',
    }),
    slugLong: limit => ({
      message: `The end of the address is longer than ${limit} bytes, which file systems do not hold.`,
      hint: 'Add a shorter `slug:`.',
    }),
    formerPathForeign: (path, origin) => ({
      message: `The former address “${path}” lies outside ${origin}; it cannot become a redirect.`,
      hint: 'Write the path alone, such as /2024/05/01/old-name.html, or delete the entry.',
    }),
    formerPathLong: path => ({
      message: `The former address ${path.slice(0, 60)}… is too long for file systems; it cannot become a redirect.`,
      hint: 'Shorten or delete the entry.',
    }),
    formerPathFile: path => ({
      message: `In the former address ${path} a folder is called like a file; it cannot become a redirect.`,
      hint: 'Leave out what follows the name of the file, a slash too, or delete the entry.',
    }),
    formerPathTaken: (path, by) => ({
      message: `The former address ${path} already belongs to ${by}; it leads there.`,
      hint: 'Delete the entry here, or there.',
    }),
    formerPattern: (pattern, placeholder) => ({
      message: `The address pattern “${pattern}” names “:${placeholder}”, which does not exist; it yields no redirects.`,
      hint: 'Use placeholders such as :categories, :year, :month, :day and :title.',
    }),
    addressTaken: (path, by) => ({
      message: `The address ${path} belongs to two files; the other one is ${by}.`,
      hint: 'Give one of them another `slug:`, or delete it.',
    }),
    pageReserved: slug => ({
      message: `No page can be called “${slug}”: the site itself uses this address.`,
      hint: 'Rename the file, or add another `slug:`.',
    }),
  },
}
