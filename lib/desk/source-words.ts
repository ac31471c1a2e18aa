import { counted } from './counted.ts'
import type { Verdict } from './online/ask-page.ts'

interface SourceWords {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly reasons: Readonly<Record<string, string>>
  readonly http: (status: string) => string
  readonly older: (days: number) => string
  readonly younger: (days: number) => string
  readonly uses: (count: number) => string
  readonly differs: (title: string) => string
  readonly leadsTo: (address: string) => string
  readonly noRoom: (place: string) => string
  readonly offline: string
  readonly summary: (sources: number, hosts: number, articles: number) => string
}

/** What the table of sources says, by the language of editors. */
export const sourceWords: Readonly<Record<'de' | 'en', SourceWords>> = {
  de: {
    verdicts: {
      ok: 'erreichbar',
      gone: 'nicht mehr da',
      'no-such-host': 'diesen Host gibt es nicht',
      unknown: 'unklar',
      refused: 'nicht gefragt: private Adresse',
    },
    reasons: {
      timeout: 'keine Antwort in der Zeit',
      connection: 'keine Verbindung',
      certificate: 'das Zertifikat gilt nicht',
      'redirect-loop': 'leitet endlos weiter',
      'redirect-nowhere': 'leitet ins Leere',
      'home-page': 'leitet auf die Startseite',
      'asked-to-wait': 'der Host bat um eine Pause',
    },
    http: status => `HTTP ${status}`,
    older: days => `${days} ${days === 1 ? 'Tag' : 'Tage'} älter`,
    younger: days => `${days} ${days === 1 ? 'Tag' : 'Tage'} jünger`,
    uses: count => `in ${count} Artikeln`,
    differs: title => `Die Seite heißt: ${title}`,
    leadsTo: address => `führt zu ${address}`,
    noRoom: place => `${place}: Hier ist kein Platz für das, was gefunden wurde; die Datei bleibt, wie sie ist.`,
    offline: 'Keiner der Hosts ist zu finden. Ist dieser Rechner mit dem Netz verbunden?',
    summary: (sources, hosts, articles) =>
      `${sources} ${sources === 1 ? 'Quelle' : 'Quellen'} von ${hosts} ${hosts === 1 ? 'Host' : 'Hosts'} in ${articles} Artikeln`,
  },
  en: {
    verdicts: {
      ok: 'there',
      gone: 'gone',
      'no-such-host': 'no such host',
      unknown: 'unknown',
      refused: 'not asked: private address',
    },
    reasons: {
      timeout: 'no answer in time',
      connection: 'no connection',
      certificate: 'the certificate is not valid',
      'redirect-loop': 'redirects without end',
      'redirect-nowhere': 'redirects to nowhere',
      'home-page': 'leads to the home page',
      'asked-to-wait': 'the host asked for a pause',
    },
    http: status => `HTTP ${status}`,
    older: days => `${days} ${days === 1 ? 'day' : 'days'} older`,
    younger: days => `${days} ${days === 1 ? 'day' : 'days'} younger`,
    uses: count => `in ${count} articles`,
    differs: title => `The page is called: ${title}`,
    leadsTo: address => `leads to ${address}`,
    noRoom: place => `${place}: there is no room for what was found; the file stays as it is.`,
    offline: 'None of the hosts could be found. Is this machine online?',
    summary: (sources, hosts, articles) =>
      `${counted(sources, 'source')} of ${counted(hosts, 'host')} in ${counted(articles, 'article')}`,
  },
}

/** A verdict with its reason. */
export function verdictWords(verdict: Verdict, why: string | null, language: 'de' | 'en'): string {
  const words = sourceWords[language]
  if (why === null || why === verdict) return words.verdicts[verdict]
  const status = /^http-(\d+)$/.exec(why)?.[1]
  return `${words.verdicts[verdict]} (${status ? words.http(status) : (words.reasons[why] ?? why)})`
}
