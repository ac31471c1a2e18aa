import { parseArgs } from 'node:util'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import { guessIn } from '#lib/desk/guess-in.ts'
import { type DigestFormat, digestFormats } from '#lib/export/make-digest.ts'
import { WrongUse } from './wrong-use.ts'

/** Where a newsletter goes: files in a folder, or one of its forms on standard output. */
type DigestTarget =
  | { readonly kind: 'files'; readonly folder: string | undefined; readonly isJson: boolean }
  | { readonly kind: 'output'; readonly format: DigestFormat }

/** What `kiosk digest` is asked for, as far as it can be understood without the publication. */
export interface DigestOptions {
  readonly since: string | undefined
  readonly until: string | undefined
  readonly language: string | undefined
  readonly topic: string | undefined
  readonly order: 'day' | 'topic'
  /** Introductions at most; `Infinity` without a limit. */
  readonly limit: number
  readonly hasPictures: boolean
  readonly keepsGoing: boolean
  readonly target: DigestTarget
}

/** Reads the arguments of `kiosk digest`; `help` where they ask for it. Throws `WrongUse`, and what `parseArgs` throws. */
export function digestOptions(args: readonly string[]): DigestOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      since: { type: 'string' },
      until: { type: 'string' },
      language: { type: 'string' },
      topic: { type: 'string' },
      by: { type: 'string', default: 'day' },
      limit: { type: 'string' },
      pictures: { type: 'boolean', default: false },
      out: { type: 'string' },
      format: { type: 'string' },
      'keep-going': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const { since, until, language, topic, format, out, json } = values
  if (format !== undefined && (out !== undefined || json))
    throw new WrongUse(
      '--format prints the newsletter and writes no files; it cannot be used with --out or --json.',
      '--format gibt den Newsletter aus und schreibt keine Dateien; mit --out oder --json geht das nicht.',
    )
  return {
    ...{ since, until, language, topic },
    order: oneOf(['day', 'topic'] as const, '--by', values.by),
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : toLimit(values.limit),
    hasPictures: values.pictures,
    keepsGoing: values['keep-going'],
    target:
      format === undefined
        ? { kind: 'files', folder: out, isJson: json }
        : { kind: 'output', format: oneOf(digestFormats, '--format', format) },
  }
}

function oneOf<const T extends string>(choices: readonly T[], option: string, written: string): T {
  const choice = choices.find(name => name === written)
  if (choice !== undefined) return choice
  const guess = didYouMean(written, choices)
  throw new WrongUse(
    `${option} takes ${choices.join(' or ')}, not “${written}”.${guessIn('en', guess)}`,
    `${option} nimmt ${choices.join(' oder ')}, nicht „${written}“.${guessIn('de', guess)}`,
  )
}

function toLimit(written: string): number {
  const limit = Number(written)
  if (/^\d+$/.test(written) && limit > 0) return limit
  throw new WrongUse(
    `--limit takes a whole number from 1, not “${written}”.`,
    `--limit nimmt eine ganze Zahl ab 1, nicht „${written}“.`,
  )
}
