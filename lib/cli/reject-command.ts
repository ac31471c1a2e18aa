import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Instant } from '#lib/article/article.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { placementOf } from '#lib/content/placement.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { type RejectedStory, readRejected, rejectedFile } from '#lib/content/rejected.ts'
import { dayAt } from '#lib/content/zone.ts'
import { rejectDraft } from '#lib/desk/reject-draft.ts'
import { isoDay, toStory } from '#lib/desk/stories-of.ts'
import { nothingKnown, type Story } from '#lib/desk/story.ts'
import { unreadableStories } from '#lib/desk/unreadable-stories.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts'
import { namedFile } from './named-file.ts'
import { openPublication } from './open-publication.ts'

const usage = `Usage: kiosk reject FILE --why <reason>

Removes a draft and remembers its title, language, sources and the reason in rejected.yaml of the
publication, so that kiosk duplicates finds the story when it comes again. The entry is written
before the file is removed; done again, nothing changes.

Only drafts can be rejected. What readers could see keeps its address: take it back with the
field withdrawn: {at: …, reason: …}.

Options:
  --why <reason>  why the draft is not published, for colleagues (required)
  --help          print this
`

export const rejectCommand: Command = {
  summary: 'remove a draft and remember why',
  usage,
  run: runReject,
}

async function runReject(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { why: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const why = values.why?.trim() ?? ''
  const [argument] = positionals
  if (argument === undefined || positionals.length > 1) throw new WrongUse('kiosk reject takes one file.')
  if (why === '') throw new WrongUse('kiosk reject needs a reason: --why "…".')
  const { content: folder, messages, now: instant } = context.environment
  const publication = await openPublication(context)
  const file = namedFile(argument, publication.folder)
  const now = instant ?? Date.now()
  const story = draftAt(file, publication, now)
  if (story === null) {
    const { rejected } = await readRejected(folder, messagesIn(messages))
    if (!rejected.some(one => one.file === file))
      throw new WrongUse(`${argument} is no draft of the publication in ${folder}.`)
    process.stdout.write(`${words[messages].already(file)}\n`)
    return exitCodes.fine
  }
  const record = toRecord(story, file, why, isoDay(dayAt(now, publication.library.publication.timeZone)))
  switch (await rejectDraft(folder, join(publication.folder, file), record)) {
    case 'outside':
      throw new WrongUse(`${argument} lies outside of the publication in ${folder}.`)
    case 'unwritable':
      process.stderr.write(`kiosk: ${words[messages].unwritable(file)}
`)
      return exitCodes.problems
    case 'rejected':
      process.stdout.write(`${words[messages].rejected(file)}\n`)
      return exitCodes.fine
  }
}

const words = {
  de: {
    already: (file: string) => `${file} wurde schon abgelehnt.`,
    rejected: (file: string) => `${file} ist entfernt und steht in ${rejectedFile}.`,
    unwritable: (file: string) =>
      `${file} ist noch da, denn an ${rejectedFile} lässt sich nichts anfügen. Die Datei muss UTF-8 sein und eine Liste, deren Einträge in eigenen Zeilen mit "- title: …" beginnen.`,
  },
  en: {
    already: (file: string) => `${file} was rejected already.`,
    rejected: (file: string) => `${file} is removed and remembered in ${rejectedFile}.`,
    unwritable: (file: string) =>
      `${file} is still there, because nothing can be added to ${rejectedFile}. It has to be UTF-8 and a list whose entries begin with "- title: …" on lines of their own.`,
  },
}

/** The draft in a file, also one that cannot be read; `null` where there is no such file. Throws WrongUse for what is no draft. */
function draftAt(file: string, publication: ReadPublication, now: Instant): Story | null {
  const { library, contents } = publication
  const article = library.articles.find(one => one.file === file)
  if (article && !article.draft)
    throw new WrongUse(
      `${file} is no draft. Take a published article back with the field "withdrawn: {at: …, reason: …}".`,
    )
  if (article) return toStory(article, library.publication, now)
  if (!contents.has(file)) return null
  if (!placementOf(file).isDraft) throw new WrongUse(`${file} does not lie in a folder of drafts.`)
  const unreadable = unreadableStories(publication).find(one => one.file === file)
  const { date, name } = placementOf(file)
  return unreadable ?? { ...nothingKnown, title: name.replaceAll('-', ' '), day: date, file, state: 'unreadable' }
}

function toRecord({ title, language, day, addresses }: Story, file: string, why: string, today: string): RejectedStory {
  return { title, language, file, date: day, rejected: today, why, sources: addresses }
}
