import { parseArgs } from 'node:util'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { readVersions } from '#lib/content/read-versions.ts'
import { disclosureRecordOf } from '#lib/site/disclosure-record.ts'
import { type Projections, projectionsOf } from '#lib/site/projections.ts'
import { type Site, toSite } from '#lib/site/site.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openPublication } from './open-publication.ts'
import { publicationFile } from './publication-file.ts'
import { print, printJson, say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk disclosure <files> [--json]
       kiosk disclosure --all [--json]

Prints what the site says of how articles came about: the label as each place shows it (page,
teaser, feeds, shared description, structured data, record), the terms that stand for it in
vocabularies, and with --json the whole record, as disclosure.json beside the article has it.
For auditors, who want to compare, and for editors before they publish.

Options:
  --all   all articles that readers can open
  --json  print one JSON document
  --help  print this

Exit code 1: a file is no valid article, or places disagree.
`

export const disclosureCommand: Command = {
  summary: 'print how articles came about, as each place says it',
  usage,
  run: runDisclosure,
}

async function runDisclosure(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  if (values.all === positionals.length > 0)
    throw new WrongUse(
      'kiosk disclosure needs files, or --all and no files.',
      'kiosk disclosure braucht Dateien, oder --all und keine Dateien.',
    )
  const publication = await openPublication(context)
  const { library, folder } = publication
  const versions = await readVersions(folder, library.articles, library.publication)
  const site = toSite(library, context.environment.now ?? Date.now(), { showsDrafts: !values.all, versions })
  const files = values.all ? null : positionals.map(name => publicationFile(name, publication))
  const found = disclosures(site, files)
  const missing = (files ?? []).filter(file => !found.some(({ entry }) => entry.article.file === file))
  for (const file of missing)
    say(context.environment.messages === 'de' ? `${file} ist kein gültiger Artikel.` : `${file} is no valid article.`)
  if (values.json) printJson({ articles: found.map(one => toJson(one, site)) })
  else for (const one of found) print(toText(one))
  return missing.length > 0 || found.some(({ says }) => disagrees(says)) ? exitCodes.problems : exitCodes.fine
}

interface Disclosed {
  readonly entry: Entry
  readonly says: Projections
}

function disclosures(site: Site, files: readonly string[] | null): readonly Disclosed[] {
  const isAsked = ({ article }: Entry) => files === null || files.includes(article.file)
  const inEdition = (edition: Edition) =>
    [...edition.byPath.values()].filter(isAsked).map(entry => ({ entry, says: projectionsOf(entry, edition, site) }))
  return [...site.editions.values()].flatMap(inEdition)
}

function disagrees({ words }: Projections): boolean {
  return new Set(Object.values(words)).size > 1
}

function toJson({ entry, says }: Disclosed, site: Site): object {
  return { file: entry.article.file, record: disclosureRecordOf(entry, site), projections: says }
}

function toText({ entry: { article, lifecycle }, says }: Disclosed): string {
  const lines = Object.entries({ ...says.words, ...says.terms }).map(
    ([place, said]) => `  ${`${place}:`.padEnd(30)} ${said ?? '–'}`,
  )
  return [`${article.file}  ${lifecycle}`, `  ${article.title}`, ...lines, ''].join('\n')
}
