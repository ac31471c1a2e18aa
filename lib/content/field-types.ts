import type { Expectation } from './expectations.ts'
import { printable } from './printable.ts'
import { parseWrittenDate } from './written-date.ts'
import { z } from './zod.ts'

/** The message of a schema: only the name of what was expected; words are found by whoever reports it. */
export function expects(expectation: Expectation): Expectation {
  return expectation
}

/** Text without blanks around it, fit to stand among the words of a page. */
export const text = z.string(expects('text')).overwrite(printable).trim()

/** Text that says something. */
export const filledText = text.min(1, expects('text'))

/** A text that `parse` turns into a value, or the expectation that it does not meet. */
export function parsed<T>(expectation: Expectation, parse: (text: string) => T | null) {
  return z.string(expects(expectation)).transform((written, context): T => {
    const value = parse(written.trim())
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: expects(expectation) })
    return z.NEVER
  })
}

const flags = new Map<string, boolean>([
  ...['true', 'yes', 'on', 'y'].map(word => [word, true] as const),
  ...['false', 'no', 'off', 'n'].map(word => [word, false] as const),
])

/** Yes or no in any of the words of YAML 1.1, quoted or not. */
export const flag = parsed('flag', written => flags.get(written.toLowerCase()) ?? null).meta({ type: 'boolean' })

/** A date in any form that Jekyll reads. */
export const writtenDate = z
  .string(expects('date'))
  .transform((written, context) => {
    const date = parseWrittenDate(written)
    if (date !== null && date !== 'impossible') return date
    context.addIssue({ code: 'custom', message: expects(date === null ? 'date' : 'date-impossible') })
    return z.NEVER
  })
  .meta({ examples: ['2025-08-11', '2025-08-11 09:30 +0200'] })

/** A calendar day as `YYYY-MM-DD`; a time behind it is dropped. */
export const plainDay = parsed('day', written => {
  const date = parseWrittenDate(written)
  if (date === null || date === 'impossible') return null
  return [date.year, date.month, date.day].map(part => String(part).padStart(2, '0')).join('-')
})

/** How much an article is about a topic: a number from 0 to 10. */
export const relevance = parsed('relevance', written => {
  const value = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : null
  return value !== null && value <= 10 ? value : null
}).meta({ type: 'number', minimum: 0, maximum: 10 })

/** An http(s) address. */
export const webAddress = parsed('web-address', written => withProtocol(written, ['http:', 'https:']))

/** An http(s) or mailto address. */
export const contact = parsed('contact', written => withProtocol(written, ['http:', 'https:', 'mailto:']))

/** A path of the publication or an http(s) address. */
export const address = parsed('address', written => {
  if (written === '') return null
  if (written.startsWith('//')) return withProtocol(`https:${written}`, ['https:'])
  return /^[a-z][a-z0-9+.-]*:/i.test(written) ? withProtocol(written, ['http:', 'https:']) : written
})

/** One or a list of something, always as a list. */
export function oneOrMore<T extends z.ZodType>(item: T, expectation: Expectation) {
  return z
    .union([z.array(item), item], expects(expectation))
    .transform(value => (Array.isArray(value) ? value : [value]))
}

function withProtocol(written: string, protocols: readonly string[]): string | null {
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  return protocols.includes(url.protocol) ? url.href : null
}
