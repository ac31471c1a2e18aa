import { astro } from './astro.mjs'
import { eleventy } from './eleventy.mjs'
import { hugo } from './hugo.mjs'
import { jekyll, jekyllIncremental } from './jekyll.mjs'
import { next } from './next.mjs'
import { hasPackages } from './node-packages.mjs'

/** Peers by name, and whether npm brings them; the others are taken from the PATH. */
const known = {
  hugo: { candidate: hugo, isPackage: false },
  eleventy: { candidate: eleventy, isPackage: true },
  astro: { candidate: astro, isPackage: true },
  jekyll: { candidate: jekyll, isPackage: false },
  'jekyll-incremental': { candidate: jekyllIncremental, isPackage: false },
  next: { candidate: next, isPackage: true },
}

/** Names of all peers that do the whole work; `jekyll-incremental` leaves pages stale, so it is measured only when named. */
export const peerNames = Object.keys(known).filter(name => name !== 'jekyll-incremental')

/**
 * The peers that were asked for, installed first where they are not; those that cannot be had are named.
 * @param {readonly string[]} names
 */
export function findPeers(names) {
  const peers = []
  const missing = []
  for (const name of names) {
    const peer = Object.hasOwn(known, name) ? known[name] : null
    const candidate = peer !== null && (!peer.isPackage || hasPackages(name)) ? peer.candidate() : null
    if (candidate === null) missing.push(name)
    else peers.push(candidate)
  }
  return { peers, missing }
}
