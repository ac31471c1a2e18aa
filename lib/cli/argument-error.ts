import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'

/** An error of `parseArgs` (Node.js: util, `ERR_PARSE_ARGS_…`). */
interface ArgumentError extends Error {
  readonly code: unknown
}

/** Whether the arguments could not be read. */
export function isArgumentError(error: unknown): error is ArgumentError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** What is wrong with the arguments, in the language of editors; Node.js says it in English, the name in quotes first. */
export function argumentWords({ code, message }: ArgumentError, language: MessageLanguage): string {
  if (language === 'en') return message
  const [, named = ''] = /'(.+?)'/.exec(message) ?? []
  const [name = ''] = named.replace(/^-\w, /, '').split(' ')
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Die Option ${name} gibt es nicht.`
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `„${named}“ ist zu viel: Dieser Befehl nimmt nur Optionen.`
    default:
      return message.includes('does not take')
        ? `Die Option ${name} nimmt keinen Wert.`
        : `Die Option ${name} braucht einen Wert; beginnt er mit einem Strich, schreiben Sie ${name}=-…`
  }
}
