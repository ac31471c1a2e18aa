import { reportIssues } from '#lib/content/issue-report.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { withPicturesRead } from '#lib/desk/with-pictures-read.ts'
import { type Digest, makeDigest } from '#lib/export/make-digest.ts'
import { formatDays } from '#lib/i18n/formats.ts'
import { toSite } from '#lib/site/site.ts'
import type { Command, Context } from './commands.ts'
import { editionOption, topicOption } from './digest-edition.ts'
import { assertOutside, type DigestFile, writeDigest } from './digest-files.ts'
import { type DigestOptions, digestOptions } from './digest-options.ts'
import { type DigestPeriod, digestPeriod, isoDay } from './digest-period.ts'
import { type DigestReport, digestWords } from './digest-words.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { formatBytes } from './format-bytes.ts'
import { openPublication } from './open-publication.ts'
import { print, printJson, say } from './say.ts'

const usage = `Usage: kiosk digest [options]

Writes what was published in some days as an email that any sending service takes: HTML that no
mail program cuts off, plain text and Markdown, with subject and preheader. Each article says
first how AI took part in it; corrections and withdrawals have a section of their own. Where the
reader unsubscribes, {{unsubscribe}} stands: put the placeholder of your sending service there.
Nothing is sent.

Options:
  --since <date>     first day, e.g. 2026-11-15 (default: six days before the last)
  --until <date>     last day (default: today)
  --language <tag>   language of the articles (default: the publication's first)
  --topic <topic>    key or name of a topic: its articles only
  --by <order>       articles by day or by topic (default: day)
  --limit <n>        articles with an introduction at most; of the others the headlines
  --pictures         load the articles' own pictures from the site; each tells it who reads
  --out <folder>     where the files go (default: KIOSK_OUT and .digest, as out.digest)
  --format <format>  print html, text or markdown, and write no file
  --keep-going       leave out files with errors
  --json             print one JSON document about what was written
  --help             print this

Exit code 1: the publication has errors or no origin, or there is nothing to tell. No file is
written then.
`

export const digestCommand: Command = { summary: 'write a newsletter of the last days', usage, run: runDigest }

async function runDigest(args: readonly string[], context: Context): Promise<ExitCode> {
  const options = digestOptions(args)
  if (options === 'help') {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const { environment } = context
  const words = digestWords(environment.messages)
  const folder = options.target.kind === 'files' ? (options.target.folder ?? `${environment.out}.digest`) : null
  if (folder !== null) assertOutside(folder, environment.content)
  const publication = await openPublication(context)
  if (!isFit(publication, options)) {
    say(words.notWritten)
    return exitCodes.problems
  }
  const now = environment.now ?? Date.now()
  const { timeZone } = publication.library.publication
  const period = digestPeriod(options, now, timeZone)
  const { first, since, until } = period
  const { library } = options.hasPictures ? await withPicturesOf(period, publication) : publication
  const site = toSite(library, now)
  const edition = editionOption(options.language, site)
  const topic = topicOption(options.topic, edition, site)
  const { order, hasPictures, limit, target } = options
  const digest = makeDigest(edition, { since, until, topic, order, hasPictures }, limit, site)
  if (digest === null) {
    say(words.nothing(formatDays(since, until - 1, environment.messages, timeZone)))
    return exitCodes.problems
  }
  const report = reportOf(digest)
  const files = folder === null ? [] : await writeDigest(digest, { folder, first, topic })
  const shortened = words.shortened(report, digest.cut.items === limit)
  if (shortened !== null) say(shortened)
  if (target.kind === 'output') process.stdout.write(digest.written[target.format])
  else if (target.isJson) printJson({ ...report, since: isoDay(first), language: edition.locale, topic, files })
  else print([...words.report(report), ...files.map(fileLine)].join('\n'))
  return exitCodes.fine
}

/** Whether nothing stands in the way of a newsletter; reports what does. */
function isFit({ library, folder }: ReadPublication, { keepsGoing }: DigestOptions): boolean {
  const errors = library.issues.filter(({ level }) => level === 'error')
  // Links of an email have no page around them that they could be relative to.
  const lacks = library.issues.filter(({ rule }) => rule === 'schema/origin-missing')
  process.stderr.write(reportIssues([...errors, ...lacks], folder))
  return lacks.length === 0 && (errors.length === 0 || keepsGoing)
}

/** A publication that knows how large the pictures of the articles of some days are. */
function withPicturesOf({ since, until }: DigestPeriod, publication: ReadPublication): Promise<ReadPublication> {
  const published = publication.library.articles.filter(({ date }) => date >= since && date < until)
  return withPicturesRead(
    publication,
    published.map(({ file }) => file),
  )
}

function reportOf({ contents, cut, view }: Digest): DigestReport {
  const withdrawn = contents.changes.filter(({ entry, at }) => entry.article.withdrawn?.at === at).length
  return {
    subject: view.subject,
    preheader: view.preheader,
    items: cut.items,
    headlines: cut.headlines,
    omitted: view.omitted,
    corrections: contents.changes.length - withdrawn,
    withdrawn,
  }
}

function fileLine({ path, bytes }: DigestFile): string {
  return `${path}  ${formatBytes(bytes)}`
}
