import type { Involvement, Publication } from '#lib/publication/publication.ts'
import { readSettings } from './config-source.ts'
import { didYouMean } from './did-you-mean.ts'
import { innerFieldsOf, noteInnerFields } from './inner-fields.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { startOfFile } from './place.ts'
import { noHabits } from './post-habits.ts'
import { publicationDefaults as defaults } from './publication-defaults.ts'
import type { PublicationSettings } from './publication-settings.ts'
import { toSitePath } from './site-path.ts'
import { siteSchema } from './site-schema.ts'
import type { z } from './zod.ts'

type Site = z.output<typeof siteSchema>

/** A publication from `site.yaml`; without its own list of languages those of the articles serve. */
export function toSitePublication(yaml: MappedYaml | null, messages: Messages, notes: Notes): PublicationSettings {
  const site = yaml ? (readSettings(siteSchema, yaml, messages, notes.error) ?? {}) : {}
  if (yaml) noteUnknown(yaml, messages, notes)
  if (yaml && !yaml.keys.includes('name')) notes.error('schema/name-missing', startOfFile, messages.nameMissing())
  if (yaml) noteUndeclaredGates(site, yaml, messages, notes)
  const [first, ...others] = site.languages ?? []
  return {
    file: 'site.yaml',
    publication: { ...toPublication(site), languages: first ? [first, ...new Set(others)] : defaults.languages },
    languages: first ? 'listed' : { open: true, stated: null },
    exclude: [],
    posts: noHabits,
    source: '',
  }
}

function toPublication(site: Site): Publication {
  const name = site.name ?? defaults.name
  const { publisher, responsible } = site
  return {
    ...defaults,
    name,
    tagline: site.tagline ?? {},
    origin: site.origin ?? defaults.origin,
    basePath: site.basePath ?? '',
    timeZone: site.timeZone ?? defaults.timeZone,
    pageSize: site.pageSize ?? defaults.pageSize,
    publisher: { name: publisher?.name ?? name, url: publisher?.url ?? null },
    responsible: responsible
      ? { name: responsible.name, role: responsible.role ?? {}, contact: responsible.contact ?? null }
      : null,
    gates: [...new Set(site.gates ?? [])],
    requiredGates: toRequiredGates(site),
    excerptSeparator: site.excerptSeparator ?? defaults.excerptSeparator,
    formerPermalink: site.permalink ?? null,
    redirects: new Map(Object.entries(site.redirects ?? {}).map(([from, to]) => [toSitePath(from), toSitePath(to)])),
    publishesFuture: site.future ?? false,
    showsVersions: site.versions ?? true,
    reportTo: site.report ?? null,
    ninjs: site.ninjs ?? false,
    topicFeeds: site.topicFeeds ?? defaults.topicFeeds,
    sharePictures: site.sharePictures ?? defaults.sharePictures,
    markdown: site.markdown ?? defaults.markdown,
    pictureHosts: [...new Set(site.pictures?.hosts ?? [])],
    showsRelated: site.related ?? true,
    hasSearch: site.search ?? defaults.hasSearch,
    rules: new Map(Object.entries(site.rules ?? {})),
  }
}

function toRequiredGates({ requiredGates: required }: Site): Publication['requiredGates'] {
  const { generated = [], assisted = [], none = [], unknown = [] } = required ?? {}
  return { generated, assisted, none, unknown }
}

const innerFields = innerFieldsOf(siteSchema)

function noteUnknown(yaml: MappedYaml, messages: Messages, notes: Notes): void {
  const known = Object.keys(siteSchema.shape)
  for (const key of new Set(yaml.keys))
    if (!known.includes(key))
      notes.warning('schema/field-unknown', yaml.placeOfKey(key), messages.fieldUnknown(key, didYouMean(key, known)))
  noteInnerFields(yaml, innerFields, messages, notes)
  for (const { key, first, again } of yaml.repeated)
    notes.error('schema/key-twice', again, messages.keyTwice(key, first, again))
}

const involvements: readonly Involvement[] = ['generated', 'assisted', 'none', 'unknown']

function noteUndeclaredGates(site: Site, yaml: MappedYaml, messages: Messages, notes: Notes): void {
  const declared = site.gates ?? []
  for (const involvement of involvements)
    for (const gate of site.requiredGates?.[involvement] ?? [])
      if (!declared.includes(gate))
        notes.error(
          'schema/gate-undeclared',
          yaml.placeOf(['requiredGates', involvement]),
          messages.gateUndeclared(gate, didYouMean(gate, declared)),
        )
}
