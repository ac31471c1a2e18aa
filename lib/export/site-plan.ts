import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hrefTo } from '#lib/site/hrefs.ts'
import { type Site, toSite } from '#lib/site/site.ts'
import { noTexts } from '#lib/site/text-store.ts'
import { type Asked, answersOf } from './answers.ts'
import { type Copy, readCopies } from './copies.ts'
import type { ExportOptions } from './export-site.ts'
import { KeptTexts } from './kept-texts.ts'
import type { TextsPlace } from './maker.ts'
import { type KeyedOutput, outputsOf } from './outputs.ts'
import type { SiteParts } from './site-file.ts'
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
  readonly outputs: (asked: Asked) => readonly KeyedOutput[]
}

/** Opens the site of a publication that was read. */
export function planSite(parts: SiteParts, state: State | null, options: ExportOptions): SitePlan {
  const { cache, indexer, program, root } = options
  const textsPlace = cache === null ? null : { folder: join(cache, 'texts'), version: options.renderer }
  const texts = textsPlace && new KeptTexts(textsPlace)
  const site = toSite(parts.library, parts.now, { versions: parts.versions, texts: texts ?? noTexts })
  const stylesheet = readStylesheet(options.stylesheet)
  const stylesheetHref = hrefTo(stylesheet.path, site)
  const copies = readCopies(parts.library, join(root, 'public'), state?.copies ?? new Map(), state?.known.seenAt ?? 0)
  const searchScript = readFileSync(options.searchScript, 'utf8')
  const fixed = { program, indexer, searchScript, stylesheet, stylesheetHref, copies }
  const outputs = (asked: Asked) => [...outputsOf(site, { ...fixed, answers: answersOf(site, asked) })]
  return { site, parts, texts, textsPlace, stylesheetHref, copies, outputs }
}
