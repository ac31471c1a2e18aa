import type { Wording, YamlProblem } from './messages.ts'

/** What is said about YAML that cannot be read, per language of editors. */
export const yamlWordings: Readonly<Record<'de' | 'en', Readonly<Record<YamlProblem, Wording>>>> = {
  de: {
    unquoted: {
      message:
        'Ab hier ist der Wert nicht als YAML zu lesen: Ein Doppelpunkt, ein Anführungszeichen oder das Zeichen am Anfang hat eine eigene Bedeutung.',
      hint: 'Setzen Sie den ganzen Wert in Anführungszeichen.',
    },
    tab: {
      message: 'Die Zeile beginnt mit einem Tabulator; YAML erlaubt dort nur Leerzeichen.',
      hint: 'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
    },
    unclosed: {
      message: 'Ein geöffnetes Anführungszeichen endet nicht, wo es sollte.',
      hint: 'Ergänzen Sie das schließende Anführungszeichen.',
    },
    indentation: {
      message: 'Diese Zeile ist anders eingerückt als ihre Nachbarn.',
      hint: 'Lassen Sie Felder einer Ebene in derselben Spalte beginnen.',
    },
    depth: { message: 'Die Felder sind zu tief verschachtelt.', hint: 'Schreiben Sie sie mit weniger Ebenen.' },
    size: {
      message: 'Verweise wie `*name` machen die Felder so lang, dass sie nicht gelesen werden.',
      hint: 'Schreiben Sie die Werte aus, jeden nur, wo er gebraucht wird.',
    },
    other: {
      message: 'Ab hier sind die Felder nicht als YAML zu lesen.',
      hint: 'Prüfen Sie, ob in der Zeile ein Doppelpunkt, ein Anführungszeichen oder eine Klammer fehlt.',
    },
  },
  en: {
    unquoted: {
      message:
        'From here on the value cannot be read as YAML: a colon, a quote or a sign at its start has a meaning of its own.',
      hint: 'Put the whole value in quotes.',
    },
    tab: {
      message: 'The line begins with a tab; YAML allows only blanks there.',
      hint: 'Replace the tab with two blanks.',
    },
    unclosed: { message: 'A quote that was opened does not end where it should.', hint: 'Add the closing quote.' },
    indentation: {
      message: 'This line is indented differently from its neighbours.',
      hint: 'Let fields of one level begin in the same column.',
    },
    depth: { message: 'The fields are nested too deeply to be read.', hint: 'Write them with fewer levels.' },
    size: {
      message: 'Aliases such as `*name` make the fields so long that they are not read.',
      hint: 'Write the values out, each only where it is needed.',
    },
    other: {
      message: 'From here on the fields cannot be read as YAML.',
      hint: 'Check the line for a missing colon, quote or bracket.',
    },
  },
}

/** The wording with the repaired line behind its hint, where there is one. */
export function yamlWording({ message, hint }: Wording, repair: string | null): Wording {
  return { message, hint: repair === null ? hint : `${hint.replace(/\.$/, ':')} ${repair}` }
}
