import type { Messages } from './messages.ts'
import { de } from './messages-de.ts'
import { en } from './messages-en.ts'

/** The languages editors can be addressed in. */
export type MessageLanguage = 'de' | 'en'

/** The dictionary of one language. */
export function messagesIn(language: MessageLanguage): Messages {
  return language === 'de' ? de : en
}
