import { counted } from './counted.ts'

interface PictureWords {
  readonly none: string
  readonly found: (count: number) => string
  readonly fetched: (place: string, path: string) => string
  readonly notFetched: (place: string, address: string, reason: string) => string
  readonly byHand: (place: string, path: string) => string
  readonly reasons: Readonly<Record<string, string>>
}

/** What editors are told about pictures of other hosts, by their language. */
export const pictureWords: Readonly<Record<'de' | 'en', PictureWords>> = {
  de: {
    none: 'Kein Artikel zeigt Bilder fremder Hosts.',
    found: count =>
      `${counted(count, 'Bild', 'Bilder')} bei fremden Hosts. Mit --fetch werden sie geholt; prüfen Sie vorher die Rechte.`,
    fetched: (place, path) => `${place}: geholt nach ${path}`,
    notFetched: (place, address, reason) => `${place}: nicht geholt, ${reason}: ${address}`,
    byHand: (place, path) => `${place}: geholt nach ${path}. Schreiben Sie diese Adresse von Hand in den Text.`,
    reasons: {
      'no-such-host': 'den Host gibt es nicht',
      refused: 'die Adresse ist privat',
      timeout: 'keine Antwort in der Zeit',
      connection: 'keine Verbindung',
      certificate: 'das Zertifikat gilt nicht',
      'redirect-loop': 'leitet endlos weiter',
      'redirect-nowhere': 'leitet ins Leere',
      'too-large': 'zu groß',
      'no-picture': 'kein ganzes Bild in JPEG, PNG, WebP, AVIF oder GIF',
    },
  },
  en: {
    none: 'No article shows pictures of other hosts.',
    found: count =>
      `${counted(count, 'picture', 'pictures')} at other hosts. With --fetch they are fetched; check your rights before.`,
    fetched: (place, path) => `${place}: fetched into ${path}`,
    notFetched: (place, address, reason) => `${place}: not fetched, ${reason}: ${address}`,
    byHand: (place, path) => `${place}: fetched into ${path}. Write this address into the text by hand.`,
    reasons: {
      'no-such-host': 'there is no such host',
      refused: 'the address is private',
      timeout: 'no answer in time',
      connection: 'no connection',
      certificate: 'the certificate is not valid',
      'redirect-loop': 'redirects without end',
      'redirect-nowhere': 'redirects to nowhere',
      'too-large': 'too large',
      'no-picture': 'no whole picture in JPEG, PNG, WebP, AVIF or GIF',
    },
  },
}
