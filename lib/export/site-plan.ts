import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hrefTo } from '#lib/site/hrefs.ts'
import { type Site, toSite } from '#lib/site/site.ts'
import { noTexts } from '#lib/site/text-store.ts'
import { type Asked, answersOf } from './answers.ts'
import { type Batch, batchesOf } from './batches.ts'
import { type Copy, readCopies } from './copies.ts'
import type { ExportOptions } from './export-site.ts'
import { KeptTexts } from './kept-texts.ts'
import type { TextsPlace } from './maker.ts'
import type { Opened } from './open-publication.ts'
import type { SiteParts } from './site-file.ts'
import { siteRelations } from './site-relations.ts'
import type { State } from './state.ts'
import { readStylesheet } from './stylesheet.ts'

/** A site that is open, and what all of its files come from. */
export interface SitePlan {
  readonly site: Site
  readonly parts: SiteParts
  readonly texts: KeptTexts | null
  readonly textsPlace: TextsPlace | null
  readonly stylesheetHref: string
  readonly copies: ReadonlyMap<string, Copy>
  /** Everything that the site consists of, where its texts ask for this. */
  readonly batches: (asked: Asked) => readonly Batch[]
}

/** Opens the site of a publication that was read. */
export function planSite(
  { known, parts: opened }: Pick<Opened, 'known' | 'parts'>,
  state: State | null,
  options: ExportOptions,
): SitePlan {
  const { cache, drawer, indexer, program, root } = options
  const textsPlace = cache === null ? null : { folder: join(cache, 'texts'), version: options.renderer }
  const texts = textsPlace && new KeptTexts(textsPlace)
  const bare = toSite(opened.library, opened.now, { versions: opened.versions, texts: texts ?? noTexts })
  const parts = { ...opened, relations: siteRelations(bare, known, state) }
  const site = { ...bare, relations: parts.relations }
  const stylesheet = readStylesheet(options.stylesheet)
  const stylesheetHref = hrefTo(stylesheet.path, site)
  const copies = readCopies(parts.library, join(root, 'public'), state?.copies ?? new Map(), state?.known.seenAt ?? 0)
  const searchScript = readFileSync(options.searchScript, 'utf8')
  const searchStyle = readFileSync(options.searchStyle, 'utf8')
  const fixed = { program, drawer, indexer, searchScript, searchStyle, stylesheet, stylesheetHref, copies }
  const batches = (asked: Asked) => [...batchesOf(site, { ...fixed, answers: answersOf(site, asked) })]
  return { site, parts, texts, textsPlace, stylesheetHref, copies, batches }
}
