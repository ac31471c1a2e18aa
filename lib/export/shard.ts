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
  /** Addresses and redirects of all parts. */
  readonly total: number
}

/**
 * The part of a site that one process renders: of each kind of address a run of neighbours, newest first, because the lists
 * near an article show its teaser too, and the formats of one feed are cheapest together.
 */
export function workOf(site: Site, { index, of }: Shard): Work {
  const all = [...allAddresses(site)]
  return {
    addresses: neighbourhoods(all).flatMap(addresses => run(addresses, index, of)),
    redirects: run([...site.redirects], index, of),
    total: all.length + site.redirects.size,
  }
}

function neighbourhoods<T extends PageAddress | TextAddress>(addresses: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const address of addresses) {
    const key = neighbourhoodOf(address)
    const group = groups.get(key)
    if (group) group.push(address)
    else groups.set(key, [address])
  }
  return [...groups.values()]
}

function neighbourhoodOf(address: PageAddress | TextAddress): string {
  if (address.kind === 'topic-older') return `older ${address.locale} ${address.topic}`
  if (address.kind === 'person-older') return `person ${address.locale} ${address.person}`
  return address.kind === 'disclosure' || address.kind === 'ninjs' ? 'article' : address.kind
}

function run<T>(items: readonly T[], index: number, of: number): readonly T[] {
  return items.slice(Math.floor((items.length * index) / of), Math.floor((items.length * (index + 1)) / of))
}
