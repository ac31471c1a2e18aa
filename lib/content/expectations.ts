/** What a field may hold, as schemas name it. */
export type Expectation =
  | 'text'
  | 'texts'
  | 'flag'
  | 'date'
  | 'date-impossible'
  | 'day'
  | 'web-address'
  | 'contact'
  | 'address'
  | 'ai'
  | 'ai-step'
  | 'image'
  | 'audio'
  | 'people'
  | 'map'
  | 'list'
  | 'count'
  | 'relevance'
  | 'origin'
  | 'base-path'
  | 'host'
  | 'time-zone'
  | 'language'
  | 'correction-kind'
  | 'path'
  | 'rule-setting'
  | 'share-pictures'
  | 'related'

/** What is expected, as it stands in a sentence, per language of editors. */
export const expectations: Readonly<Record<'de' | 'en', Readonly<Record<Expectation, string>>>> = {
  de: {
    text: 'ein Text',
    texts: 'ein Text oder eine Liste von Texten',
    flag: 'true oder false',
    date: 'ein Datum wie 2025-08-11 oder 2025-08-11 09:30 +0200',
    'date-impossible': 'ein Datum, das es gibt',
    day: 'ein Tag wie 2025-08-11',
    'web-address': 'eine Adresse, die mit https:// oder http:// beginnt',
    contact: 'eine Adresse, die mit https://, http:// oder mailto: beginnt',
    address: 'ein Pfad wie /media/foto.jpg oder eine Adresse, die mit https:// beginnt',
    'ai-step': 'ein Wort oder ein Objekt mit `name` und `system`',
    ai: 'generated, assisted oder none',
    audio: 'ein Pfad oder ein Objekt mit `src`',
    image: 'ein Pfad oder ein Objekt mit `src` und `alt`',
    people: 'ein Name oder eine Liste von Namen',
    map: 'eine Gruppe von Feldern, je eines in einer eingerückten Zeile',
    list: 'eine Liste',
    count: 'eine ganze Zahl von 1 bis 1000',
    relevance: 'eine Zahl von 0 bis 10',
    origin: 'Schema und Host wie https://kiosk.example, ohne Pfad',
    'base-path': 'ein Pfad wie /news',
    host: 'ein Host wie bilder.example, ohne https:// und ohne Pfad',
    'time-zone': 'eine Zeitzone wie Europe/Berlin',
    language: 'ein Sprachkürzel wie de oder pt-BR',
    'correction-kind': 'correction, clarification, update oder retraction',
    path: 'ein Pfad innerhalb der Website wie /alt/',
    'rule-setting': 'off, warning oder error, oder {level: …, days: …}',
    'share-pictures': 'article, publication oder none',
    related: 'false oder Dateinamen, Slugs oder Adressen von Artikeln',
  },
  en: {
    text: 'a text',
    texts: 'a text or a list of texts',
    flag: 'true or false',
    date: 'a date such as 2025-08-11 or 2025-08-11 09:30 +0200',
    'date-impossible': 'a date that exists',
    day: 'a day such as 2025-08-11',
    'web-address': 'an address that begins with https:// or http://',
    contact: 'an address that begins with https://, http:// or mailto:',
    address: 'a path such as /media/photo.jpg or an address that begins with https://',
    'ai-step': 'a word, or an object with `name` and `system`,',
    ai: 'generated, assisted or none',
    audio: 'a path, or an object with `src`,',
    image: 'a path, or an object with `src` and `alt`,',
    people: 'a name, or a list of names,',
    map: 'a group of fields, one per line and indented,',
    list: 'a list',
    count: 'a whole number from 1 to 1000',
    relevance: 'a number from 0 to 10',
    origin: 'scheme and host such as https://kiosk.example, without a path,',
    'base-path': 'a path such as /news',
    host: 'a host such as pictures.example, without https:// and path,',
    'time-zone': 'a time zone such as Europe/Berlin',
    language: 'a language tag such as de or pt-BR',
    'correction-kind': 'correction, clarification, update or retraction',
    path: 'a path within the site such as /old/',
    'rule-setting': 'off, warning or error, or {level: …, days: …},',
    'share-pictures': 'article, publication or none',
    related: 'false, or file names, slugs or addresses of articles',
  },
}
