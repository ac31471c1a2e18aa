import type { Rule } from '../rule.ts'

/** A comment that spares a file from a rule it does not break. */
export const ignoreUnused: Rule = {
  id: 'text/ignore-unused',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Der Kommentar nimmt „{rule}“ aus, aber an dieser Datei ist danach nichts auszunehmen.',
      hint: 'Löschen Sie ihn. Fehler, an denen das Veröffentlichen scheitert, lassen sich nicht ausnehmen.',
      reason: 'Ein Kommentar, der nichts mehr ausnimmt, verdeckt den nächsten Fund, der keiner sein sollte.',
      before: 'Text. <!-- kiosk-ignore text/image-alt: Schmuckbild -->',
      after: 'Text.',
    },
    en: {
      message: 'The comment exempts from “{rule}”, but nothing in this file needs that.',
      hint: 'Delete it. Errors that keep the file from being published cannot be exempted.',
      reason: 'A comment that exempts nothing any more will hide the next finding that should be seen.',
      before: 'Text. <!-- kiosk-ignore text/image-alt: decoration -->',
      after: 'Text.',
    },
  },
}

/** The name of a rule that does not exist, in `site.yaml` or a comment. */
export const ruleUnknown: Rule = {
  id: 'schema/rule-unknown',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Eine Regel „{rule}“ gibt es nicht.{guess}',
      hint: 'Berichtigen Sie den Namen. `kiosk check --explain list` nennt alle Regeln.',
      reason: 'Ein vertippter Name bliebe ohne Wirkung, und niemand merkte es.',
      before: 'Text. <!-- kiosk-ignore text/langauge: Zitat -->',
      after: 'Text.',
    },
    en: {
      message: 'There is no rule “{rule}”.{guess}',
      hint: 'Correct the name. `kiosk check --explain list` names all rules.',
      reason: 'A mistyped name would have no effect, and nobody would notice.',
      before: 'Text. <!-- kiosk-ignore text/langauge: a quotation -->',
      after: 'Text.',
    },
  },
}

/** An error of the reader that `site.yaml` wants to lower. */
export const ruleFixed: Rule = {
  id: 'schema/rule-fixed',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Die Regel „{rule}“ lässt sich nicht abschalten oder herabstufen.',
      hint: 'Löschen Sie die Zeile.',
      reason: 'Was den Export scheitern lässt, muss schon die Prüfung melden.',
      before: 'rules: {schema/title-missing: off}',
      after: 'rules: {text/more-missing: off}',
    },
    en: {
      message: 'The rule “{rule}” cannot be switched off or lowered.',
      hint: 'Delete the line.',
      reason: 'What makes an export fail has to be reported by the check already.',
      before: 'rules: {schema/title-missing: off}',
      after: 'rules: {text/more-missing: off}',
    },
  },
}
