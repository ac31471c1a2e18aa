import { directionOf } from '#lib/i18n/formats.ts'
import type { Tongue } from './view-parts.ts'

/** A language with its writing direction. */
export function tongueOf(locale: string): Tongue {
  return { lang: locale, dir: directionOf(locale) }
}
