import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bench = dirname(dirname(fileURLToPath(import.meta.url)))

/** The root of the project that is measured. */
export const root = dirname(dirname(bench))

/** The folder of a peer's site. @param {string} name */
export const peerFolder = name => join(bench, 'peers', name)

/** Where npm puts a peer's packages. @param {string} name */
export const peerModules = name => join(peerFolder(name), 'node_modules')
