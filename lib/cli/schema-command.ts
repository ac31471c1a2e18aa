import { relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { toJsonSchema } from '#lib/content/json-schema.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk schema [--site | --topics | --people]
       kiosk schema --vscode

Prints the JSON Schema (draft 2020-12) of the front matter of articles, or of one of the files
that describe the publication. It is made of the schema that reads them.

  mkdir -p .vscode
  kiosk schema > .vscode/kiosk-article.schema.json
  kiosk schema --site > .vscode/kiosk-site.schema.json
  kiosk schema --topics > .vscode/kiosk-topics.schema.json
  kiosk schema --people > .vscode/kiosk-people.schema.json
  kiosk schema --vscode

--vscode prints what .vscode/settings.json needs for completion and hover text: the setting
yaml.schemas of the extension "YAML" by Red Hat (redhat.vscode-yaml). That extension reads
YAML files. Front matter in Markdown it leaves alone so far; the line for articles counts for
forks of it that read the same setting there
(github.com/redhat-developer/vscode-yaml/issues/207).

Options:
  --site    of site.yaml
  --topics  of topics.yaml
  --people  of people.yaml
  --vscode  print the lines for .vscode/settings.json
  --help    print this
`

export const schemaCommand: Command = { summary: 'print the JSON Schema of the front matter', usage, run: runSchema }

async function runSchema(args: readonly string[], { environment }: Context): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      site: { type: 'boolean', default: false },
      topics: { type: 'boolean', default: false },
      people: { type: 'boolean', default: false },
      vscode: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const chosen = (['site', 'topics', 'people', 'vscode'] as const).filter(name => values[name])
  if (chosen.length > 1)
    throw new WrongUse(
      `kiosk schema prints one thing: --${chosen.join(' or --')}.`,
      `kiosk schema gibt eines aus: --${chosen.join(' oder --')}.`,
    )
  const [one = 'article'] = chosen
  const printed = one === 'vscode' ? vscodeSettings(environment.content) : toJsonSchema(one)
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  return exitCodes.fine
}

/** `yaml.schemas`: a schema's file to the files it describes, as patterns from the workspace's folder. */
function vscodeSettings(folder: string) {
  const path = relative(process.cwd(), folder).split(sep).join('/')
  // A folder elsewhere is a workspace of its own.
  const from = path === '' || path.startsWith('..') ? '' : `${path}/`
  const articles = ['articles', 'drafts', '_posts', '_drafts'].map(name => `${from}${name}/**/*.md`)
  return {
    'yaml.schemas': {
      './.vscode/kiosk-article.schema.json': articles,
      './.vscode/kiosk-site.schema.json': `${from}site.yaml`,
      './.vscode/kiosk-topics.schema.json': `${from}topics.yaml`,
      './.vscode/kiosk-people.schema.json': `${from}people.yaml`,
    },
  }
}
