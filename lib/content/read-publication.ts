import type { Issue } from '#lib/article/issue.ts'
import { readConfig } from './config-source.ts'
import { unknownPlaceholder } from './jekyll-permalink.ts'
import { toJekyllPublication } from './jekyll-publication.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import { type Notes, toNotes } from './notes.ts'
import { startOfFile } from './place.ts'
import { publicationDefaults } from './publication-defaults.ts'
import { toPeople, toTopics } from './publication-lists.ts'
import type { PublicationSettings } from './publication-settings.ts'
import { readShape } from './shape.ts'
import { toSitePublication } from './site-publication.ts'
import { basePath, origin } from './site-schema.ts'
import type { z } from './zod.ts'

/** Files of a publication's folder that may describe it. */
export const settingsFiles: readonly string[] = ['site.yaml', '_config.yml', 'topics.yaml', 'people.yaml']

/** What the environment decides instead of the publication's own file. */
export interface PublicationOverrides {
  readonly origin?: string | undefined
  readonly basePath?: string | undefined
}

/** Reads the settings of a publication from those of its files that are there: `site.yaml`, else `_config.yml`, else defaults. */
export function readPublication(
  contents: ReadonlyMap<string, Uint8Array>,
  isJekyll: boolean,
  overrides: PublicationOverrides,
  messages: Messages,
): PublicationSettings & { readonly issues: readonly Issue[] } {
  const main = isJekyll ? '_config.yml' : 'site.yaml'
  const notes = toNotes(main)
  const toSettings = isJekyll ? toJekyllPublication : toSitePublication
  const settings = toSettings(parse(contents.get(main), messages, notes), messages, notes)
  const topicNotes = toNotes('topics.yaml')
  const topics = listOf(contents.get('topics.yaml'), toTopics, messages, topicNotes)
  const peopleNotes = toNotes('people.yaml')
  const publication = {
    ...settings.publication,
    origin: readVariable('KIOSK_ORIGIN', overrides.origin, origin, messages, notes) ?? settings.publication.origin,
    basePath:
      readVariable('KIOSK_BASE_PATH', overrides.basePath, basePath, messages, notes) ?? settings.publication.basePath,
    topics: { closed: topics !== null, list: topics ?? [] },
    people: listOf(contents.get('people.yaml'), toPeople, messages, peopleNotes) ?? [],
  }
  if (publication.origin === publicationDefaults.origin)
    notes.warning('schema/origin-missing', startOfFile, messages.originMissing())
  const formerPermalink = checkedPattern(publication.formerPermalink, messages, notes)
  return {
    ...settings,
    publication: { ...publication, formerPermalink },
    issues: [notes, topicNotes, peopleNotes].flatMap(({ issues }) => issues),
  }
}

/** A setting from the environment, read as the file's own is; `null` where there is none or it cannot be read. */
function readVariable(
  variable: string,
  written: string | undefined,
  schema: z.ZodType<string>,
  messages: Messages,
  notes: Notes,
): string | null {
  if (!written) return null
  const { fields, misfits } = readShape(schema, written)
  for (const { expectation } of misfits)
    notes.error('schema/variable', startOfFile, messages.variableShape(variable, written, expectation))
  return fields
}

function parse(content: Uint8Array | undefined, messages: Messages, notes: Notes): MappedYaml | null {
  return content ? readConfig(content, messages, notes) : null
}

function listOf<T>(
  content: Uint8Array | undefined,
  toList: (yaml: MappedYaml, messages: Messages, notes: Notes) => readonly T[] | null,
  messages: Messages,
  notes: Notes,
): readonly T[] | null {
  const yaml = parse(content, messages, notes)
  return yaml ? toList(yaml, messages, notes) : null
}

function checkedPattern(pattern: string | null, messages: Messages, notes: Notes): string | null {
  const placeholder = pattern === null ? null : unknownPlaceholder(pattern)
  if (pattern === null || placeholder === null) return pattern
  notes.warning('schema/former-pattern', startOfFile, messages.formerPattern(pattern, placeholder))
  return null
}
