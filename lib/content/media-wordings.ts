import type { Wording } from './messages.ts'

/** What the reader says about pictures, sounds and their files. */
export interface MediaMessages {
  readonly imageAlt: () => Wording
  readonly imageMissing: (path: string) => Wording
  readonly aiMediaMissing: (path: string) => Wording
  readonly audioMissing: (path: string) => Wording
  readonly audioElsewhere: (host: string) => Wording
  readonly audioUnreadable: (path: string) => Wording
  readonly notMedia: (types: string) => Wording
}

/** These words, per language of editors. */
export const mediaWordings: Readonly<Record<'de' | 'en', MediaMessages>> = {
  de: {
    imageAlt: () => ({
      message: 'Dem Bild fehlt eine Beschreibung für alle, die es nicht sehen können.',
      hint: 'Schreiben Sie `image: {src: …, alt: "…"}`; ein reines Schmuckbild bekommt `alt: ""`.',
    }),
    imageMissing: path => ({
      message: `Das Bild über dem Artikel gibt es nicht: In der Publikation steht nichts unter ${path}.`,
      hint: 'Berichtigen Sie den Pfad, oder legen Sie die Datei dorthin. Groß- und Kleinschreibung zählen.',
    }),
    aiMediaMissing: path => ({
      message: `\`ai.media\` nennt ${path}; dort steht in der Publikation nichts, also wird kein Bild und kein Ton gekennzeichnet.`,
      hint: 'Schreiben Sie den Pfad wie im Text. Groß- und Kleinschreibung zählen.',
    }),
    audioMissing: path => ({
      message: `Den Ton gibt es nicht: In der Publikation steht nichts unter ${path}. Leser sehen ein Abspielgerät, das stumm bleibt.`,
      hint: 'Berichtigen Sie den Pfad, oder legen Sie die Datei dorthin. Groß- und Kleinschreibung zählen.',
    }),
    audioElsewhere: host => ({
      message: `Leser sehen diesen Ton nur als Link zu ${host}: Die Seiten laden nichts von fremden Hosts.`,
      hint: 'Legen Sie die Datei nach media/, und nennen Sie ihren Pfad, wenn sie auf der Seite zu hören sein soll.',
    }),
    audioUnreadable: path => ({
      message: `Die Datei ${path} lässt sich nicht als Ton lesen; ihre Länge ist unbekannt, und Abspielgeräte können scheitern.`,
      hint: 'Speichern Sie die Aufnahme neu, als MP3, M4A, Ogg, Opus oder WAV, mit der Endung ihres Formats.',
    }),
    notMedia: types => ({
      message: 'Dateien dieser Art werden nicht ausgeliefert.',
      hint: `In media/ dürfen liegen: ${types}.`,
    }),
  },
  en: {
    imageAlt: () => ({
      message: 'The picture has no description for those who cannot see it.',
      hint: 'Write `image: {src: …, alt: "…"}`; a picture that only decorates takes `alt: ""`.',
    }),
    imageMissing: path => ({
      message: `The lead picture is not there: the publication has nothing at ${path}.`,
      hint: 'Correct the path, or put the file there. Capital letters count.',
    }),
    aiMediaMissing: path => ({
      message: `\`ai.media\` names ${path}, where the publication has nothing: no picture or sound is labelled by it.`,
      hint: 'Write the path as in the text. Capital letters count.',
    }),
    audioMissing: path => ({
      message: `The sound is not there: the publication has nothing at ${path}. Readers see a player that stays silent.`,
      hint: 'Correct the path, or put the file there. Capital letters count.',
    }),
    audioElsewhere: host => ({
      message: `Readers see this sound only as a link to ${host}: pages load nothing from other hosts.`,
      hint: 'Put the file into media/ and name its path, if it should be heard on the page.',
    }),
    audioUnreadable: path => ({
      message: `The file ${path} cannot be read as a sound, so its length is unknown and players may fail.`,
      hint: 'Save the recording again, as MP3, M4A, Ogg, Opus or WAV, with the suffix of its format.',
    }),
    notMedia: types => ({
      message: 'Files of this type are not served.',
      hint: `media/ may hold: ${types}.`,
    }),
  },
}
