import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Instant } from '#lib/article/article.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { placementOf } from '#lib/content/placement.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { type RejectedStory, readRejected, rejectedFile } from '#lib/content/rejected.ts'
import { dayAt } from '#lib/content/zone.ts'
import { rejectDraft } from '#lib/desk/reject-draft.ts'
import { toStory } from '#lib/desk/stories-of.ts'
import { nothingKnown, type Story } from '#lib/desk/story.ts'
import { unreadableStories } from '#lib/desk/unreadable-stories.ts'
import { writtenDay } from '#lib/desk/written-instant.ts'
import { articleFile } from './article-file.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { pathsWithin } from './publication-file.ts'
import { print, say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk reject <file> --why <reason>

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
  if (argument === undefined || positionals.length > 1)
    throw new WrongUse('kiosk reject takes one file.', 'kiosk reject nimmt genau eine Datei.')
  if (why === '')
    throw new WrongUse('kiosk reject needs a reason: --why "…".', 'kiosk reject braucht einen Grund: --why "…".')
  const { content: folder, messages, now = Date.now() } = context.environment
  const publication = await openPublication(context)
  const told = words[messages]
  const rejectedBefore = await rejectedAt(argument, publication, context)
  if (rejectedBefore !== null) {
    print(told.already(rejectedBefore))
    return exitCodes.fine
  }
  const file = articleFile(argument, publication)
  const story = draftAt(file, publication, now)
  const record = toRecord(story, file, why, writtenDay(dayAt(now, publication.library.publication.timeZone)))
  if ((await rejectDraft(folder, join(publication.folder, file), record)) === 'unwritable') {
    say(told.unwritable(file))
    return exitCodes.problems
  }
  print(told.rejected(file))
  return exitCodes.fine
}

/** The file that an argument names where it is gone because it was rejected. */
async function rejectedAt(
  argument: string,
  { folder, contents }: ReadPublication,
  { environment }: Context,
): Promise<string | null> {
  const paths = pathsWithin(argument, folder)
  if (paths.some(path => contents.has(path))) return null
  const { rejected } = await readRejected(environment.content, messagesIn(environment.messages))
  return rejected.find(({ file }) => file !== null && paths.includes(file))?.file ?? null
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

/** The draft in a file, also one that cannot be read. Throws `WrongUse` for what is no draft. */
function draftAt(file: string, publication: ReadPublication, now: Instant): Story {
  const { library } = publication
  const article = library.articles.find(one => one.file === file)
  if (article && !article.draft)
    throw new WrongUse(
      `${file} is no draft. Take a published article back with the field "withdrawn: {at: …, reason: …}".`,
      `${file} ist kein Entwurf. Einen veröffentlichten Artikel nehmen Sie mit dem Feld "withdrawn: {at: …, reason: …}" zurück.`,
    )
  if (article) return toStory(article, library.publication, now)
  const { date, name, isDraft } = placementOf(file)
  if (!isDraft)
    throw new WrongUse(`${file} does not lie in a folder of drafts.`, `${file} liegt in keinem Ordner für Entwürfe.`)
  const unreadable = unreadableStories(publication).find(one => one.file === file)
  return unreadable ?? { ...nothingKnown, title: name.replaceAll('-', ' '), day: date, file, state: 'unreadable' }
}

function toRecord({ title, language, day, addresses }: Story, file: string, why: string, today: string): RejectedStory {
  return { title, language, file, date: day, rejected: today, why, sources: addresses }
}
