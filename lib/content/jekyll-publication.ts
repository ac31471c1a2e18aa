import { readSettings } from './config-source.ts'
import { jekyllConfigSchema } from './jekyll-config-schema.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { toPostDefaults } from './post-defaults.ts'
import { publicationDefaults as defaults } from './publication-defaults.ts'
import type { PublicationSettings } from './publication-settings.ts'

/** A publication from Jekyll's `_config.yml`, as far as it is there; what cannot be read is a warning, because Jekyll reads more. */
export function toJekyllPublication(yaml: MappedYaml | null, messages: Messages, notes: Notes): PublicationSettings {
  const config = yaml ? (readSettings(jekyllConfigSchema, yaml, messages, notes.warning) ?? {}) : {}
  const name = config.title || config.name || defaults.name
  return {
    file: '_config.yml',
    publication: {
      ...defaults,
      name,
      tagline: config.description ? { '*': config.description } : {},
      origin: config.url || defaults.origin,
      basePath: config.baseurl ?? '',
      timeZone: config.timezone ?? defaults.timeZone,
      publisher: { name: config.author?.name || name, url: null },
      excerptSeparator: config.excerpt_separator?.trim() || defaults.excerptSeparator,
      formerPermalink: config.collections?.posts?.permalink || config.permalink || 'date',
      publishesFuture: config.future ?? false,
      rules: new Map(Object.entries(config.kiosk?.rules ?? {})),
    },
    languages: { open: true, stated: config.lang ?? config.language ?? config.locale ?? null },
    exclude: config.exclude ?? [],
    posts: {
      collectionsDir: bare(config.collections_dir),
      defaults: yaml ? toPostDefaults(yaml, messages, notes) : [],
    },
    source: bare(config.source),
  }
}

/** The name of a folder from the root, whether written as `src`, `./src/` or `.`. */
function bare(folder: string | undefined): string {
  return (folder ?? '').replace(/^\.?(?:\/|$)|\/$/g, '')
}
