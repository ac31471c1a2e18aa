import { join } from 'node:path'
import type { Instant } from '#lib/article/article.ts'
import { nextDue } from '#lib/article/lifecycle.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import { renderedArticle } from '#lib/site/rendering.ts'
import { type Asked, askedAfter } from './answers.ts'
import type { Batch } from './batches.ts'
import { type Changes, changesBetween, filesIn } from './changes.ts'
import type { Crew } from './crew.ts'
import type { ExportOptions } from './export-site.ts'
import {
  type Batches,
  type KeptBatch,
  type KeptOutput,
  outputsBeside,
  packOutputs,
  unpackOutputs,
} from './kept-batch.ts'
import { removeUnused } from './kept-texts.ts'
import { makeOutputs, type Progress } from './make-outputs.ts'
import type { Workplace } from './maker.ts'
import type { Opened } from './open-publication.ts'
import { patchSite, replaceSite, scanSite, statePath } from './put-in-place.ts'
import { ignoresCase, isRespelled } from './respelled.ts'
import { removeUnwanted } from './scaled-outputs.ts'
import { emptySeal, readSeal, type Seal, sealed } from './seal.ts'
import { planSite, type SitePlan } from './site-plan.ts'
import type { State } from './state.ts'
import { StateFolder } from './state-folder.ts'

/** A site that was brought up to date. */
export interface Renewed {
  readonly seal: Seal
  readonly changes: Changes
  /** What the next export may remember. */
  readonly state: State
  /** When something becomes due by itself, if it is known to: an article to appear, to expire, to be withdrawn. */
  readonly due: Instant | null
}

/** Makes what the site in `out` lacks or has otherwise, and puts it in place. `state` is what the last export remembers. */
export async function renewSite(
  { known: read, parts, pictures, sounds }: Opened,
  state: State | null,
  staging: string,
  options: ExportOptions,
  crew: Crew,
  report: (progress: Progress) => void,
): Promise<Renewed> {
  const { cache, out, program } = options
  const plan = planSite({ known: read, parts }, state, options)
  const previous = readSeal(out)
  const asked = askedAfter(state?.asked ?? new Map(), learnedFromFew(read, state, plan), read.records)
  const wanted = byName(plan.batches(asked))
  const isKnown = state !== null && previous?.digest === state.seal.digest
  const standing = isKnown && !(ignoresCase(out) && isRespelled(state.batches, wanted)) ? state : null
  const before: Batches = standing?.batches ?? new Map()
  const folder = join(staging, standing === null ? 'site' : 'patch')
  const workplace: Workplace = {
    target: standing === null ? { kind: 'folder', folder } : { kind: 'patch', out, folder },
    stylesheetHref: plan.stylesheetHref,
    texts: plan.textsPlace,
    pictures: join(cache ?? staging, 'pictures'),
  }
  const changed = [...wanted.values()].filter(({ key, name }) => before.get(name)?.key !== key)
  const { learned, made } = await makeOutputs(
    changed,
    outputsBeside(before, wanted),
    plan,
    workplace,
    staging,
    crew,
    report,
  )
  options.signal.throwIfAborted()

  const askedNow = askedAfter(asked, learned.asked, read.records)
  const known = new Map<string, KeptBatch>([
    ...before,
    ...made.map(({ key, name, packed }) => [name, { key, packed }] as const),
  ])
  const batches = batchesNow(isEqual(asked, askedNow) ? wanted : byName(plan.batches(askedNow)), known)
  const fresh = outputsBeside(batches, before)
  const { come, gone, ...changes } = changesBetween(standing ? outputsBeside(before, batches) : scanSite(out), fresh)
  const { basePath } = parts.library.publication
  const seal = standing
    ? sealed(sealed({ ...standing.seal, basePath }, gone, -1), come, 1)
    : sealed(emptySeal(basePath), filesIn(fresh), 1)
  const next = { out, staging, seal, previous, changes }
  const { relations } = plan.parts
  const newState = {
    seal,
    known: read,
    program,
    batches,
    asked: askedNow,
    relations,
    copies: plan.copies,
    sounds,
    pictures,
  }
  const kept = cache === null ? null : new StateFolder(statePath(cache))
  if (standing !== null && cache !== null && kept !== null) {
    patchSite(next, made, kept.prepare(standing, newState), cache)
    if (kept.isLong) kept.replace(newState)
  } else {
    replaceSite(next, folder)
    kept?.replace(newState)
  }
  const isAll = made.length === wanted.size && made.every(({ isNew }) => isNew)
  if (isAll && plan.textsPlace) removeUnused(plan.textsPlace.folder, learned.used)
  if (cache !== null) removeUnwanted(workplace.pictures, [...wanted.values()])
  return { seal, changes, state: newState, due: nextDue(parts.library.articles, parts.now) }
}

/** Articles whose texts are rendered before it is known which pages they stand on: what they ask decides about that too. */
const few = 50

/** What texts that are new or changed ask the site, if they are few; the questions of many are known when all pages are made. */
function learnedFromFew({ records }: KnownRecords, state: State | null, { site, texts }: SitePlan): Asked {
  const before = state?.known.records
  const fresh = new Set<string>()
  for (const [file, { digest }] of records) if (digest !== before?.get(file)?.digest) fresh.add(file)
  if (texts === null || fresh.size > few) return new Map()
  for (const { byPath } of site.editions.values())
    for (const { article } of byPath.values()) if (fresh.has(article.file)) renderedArticle(article, site)
  return texts.asked
}

function byName(batches: readonly Batch[]): ReadonlyMap<string, Batch> {
  return new Map(batches.map(batch => [batch.name, batch]))
}

/** The batches of a site with the files of their outputs: `known` has all of them, but perhaps under other keys. */
function batchesNow(batches: ReadonlyMap<string, Batch>, known: Batches): Batches {
  return new Map(
    Array.from(batches, ([name, { key, outputs }]) => {
      const last = known.get(name)
      if (last?.key === key) return [name, last]
      const made = last ? unpackOutputs(last.packed) : new Map<string, KeptOutput>()
      const now = outputs().map(({ key, name }) => [name, { key, made: made.get(name)?.made ?? '' }] as const)
      return [name, { key, packed: packOutputs(now) }]
    }),
  )
}

function isEqual(one: Asked, other: Asked): boolean {
  return one.size === other.size && [...one].every(([file, urls]) => other.get(file) === urls)
}
