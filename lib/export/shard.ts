import type { PageAddress, TextAddress } from '#lib/article/address.ts'
import { allAddresses } from '#lib/site/addresses.ts'
import type { Site } from '#lib/site/site.ts'

/** One process's part of an export: `index` counts from 0. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** A part of the work: addresses to render, and former paths to lead on from. */
export interface Work {
  readonly addresses: readonly (PageAddress | TextAddress)[]
  readonly redirects: readonly (readonly [string, string])[]
}

/** Formats of one feed, which stand side by side and are cheapest together. */
const formatsOfFeed = 3

/**
 * The part of a site that one process renders. Articles come in runs of neighbours, lists and feeds in turn, because they
 * differ much in cost.
 */
export function workOf(site: Site, { index, of }: Shard): Work {
  const addresses = [...allAddresses(site)]
  const articles = addresses.filter(({ kind }) => kind === 'article')
  const feeds = addresses.filter(({ kind }) => kind === 'feed')
  const others = addresses.filter(({ kind }) => kind !== 'article' && kind !== 'feed')
  return {
    addresses: [
      ...run(articles, index, of),
      ...others.filter((_, at) => at % of === index),
      ...feeds.filter((_, at) => Math.floor(at / formatsOfFeed) % of === index),
    ],
    redirects: run([...site.redirects], index, of),
  }
}

function run<T>(items: readonly T[], index: number, of: number): readonly T[] {
  return items.slice(Math.floor((items.length * index) / of), Math.floor((items.length * (index + 1)) / of))
}
