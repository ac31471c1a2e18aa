import { join } from 'node:path'
import type { Instant } from '#lib/article/article.ts'
import { nextDue } from '#lib/article/lifecycle.ts'
import type { KnownRecords } from '#lib/content/read-records.ts'
import { renderedArticle } from '#lib/site/rendering.ts'
import { type Asked, askedAfter } from './answers.ts'
import { type Changes, changesBetween, filesIn } from './changes.ts'
import type { Crew } from './crew.ts'
import type { ExportOptions } from './export-site.ts'
import { removeUnused } from './kept-texts.ts'
import type { Done } from './make-output.ts'
import { makeOutputs, type Progress } from './make-outputs.ts'
import type { Workplace } from './maker.ts'
import type { Opened } from './open-publication.ts'
import type { KeyedOutput } from './outputs.ts'
import { patchSite, replaceSite, scanSite, statePath } from './put-in-place.ts'
import { emptySeal, readSeal, type Seal, sealed } from './seal.ts'
import { planSite, type SitePlan } from './site-plan.ts'
import type { KeptOutput, State } from './state.ts'
import { StateFolder } from './state-folder.ts'

type Outputs = ReadonlyMap<string, KeptOutput>

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
  { known, parts }: Opened,
  state: State | null,
  staging: string,
  options: ExportOptions,
  crew: Crew,
  report: (progress: Progress) => void,
): Promise<Renewed> {
  const { cache, out } = options
  const plan = planSite({ known, parts }, state, options)
  const previous = readSeal(out)
  const standing = state !== null && previous?.digest === state.seal.digest ? state : null
  const before = standing?.outputs ?? new Map<string, KeptOutput>()
  const asked = askedAfter(state?.asked ?? new Map(), learnedFromFew(known, state, plan), known.records)
  const wanted = plan.outputs(asked)
  const tasks = wanted
    .filter(({ key, name }) => before.get(name)?.key !== key)
    .map(({ name, output }) => ({ output, before: before.get(name)?.made ?? '' }))
  const folder = join(staging, standing === null ? 'site' : 'patch')
  const workplace: Workplace = {
    target: standing === null ? { kind: 'folder', folder } : { kind: 'patch', out, folder },
    stylesheetHref: plan.stylesheetHref,
    texts: plan.textsPlace,
  }
  const { done, learned } = await makeOutputs(tasks, plan, workplace, staging, crew, report)
  options.signal.throwIfAborted()

  const askedNow = askedAfter(asked, learned.asked, known.records)
  const outputs = outputsNow(isEqual(asked, askedNow) ? wanted : plan.outputs(askedNow), done, before)
  const { come, gone, ...changes } = changesBetween(standing ? before : scanSite(out), outputs)
  const { basePath } = parts.library.publication
  const seal = standing
    ? sealed(sealed({ ...standing.seal, basePath }, gone, -1), come, 1)
    : sealed(emptySeal(basePath), filesIn(outputs), 1)
  const next = { out, staging, seal, previous, changes }
  const newState = { seal, known, outputs, asked: askedNow, relations: plan.parts.relations, copies: plan.copies }
  const kept = cache === null ? null : new StateFolder(statePath(cache))
  if (standing !== null && cache !== null && kept !== null) {
    patchSite(next, done, kept.prepare(standing, newState), cache)
    if (kept.isLong) kept.replace(newState)
  } else {
    replaceSite(next, folder)
    kept?.replace(newState)
  }
  if (tasks.length === wanted.length && plan.textsPlace) removeUnused(plan.textsPlace.folder, learned.used)
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

/** The outputs of a site with the files that were made, now or before. */
function outputsNow(wanted: readonly KeyedOutput[], done: readonly Done[], before: Outputs): Outputs {
  const made = new Map(done.map(({ made, name }) => [name, made]))
  return new Map(wanted.map(({ key, name }) => [name, { key, made: made.get(name) ?? before.get(name)?.made ?? '' }]))
}

function isEqual(one: Asked, other: Asked): boolean {
  return one.size === other.size && [...one].every(([file, urls]) => other.get(file) === urls)
}
