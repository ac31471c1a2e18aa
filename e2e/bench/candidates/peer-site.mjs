import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/corpus.mjs'
import { peerFolder, peerModules } from './places.mjs'
import { writeStyleSheet } from './style-sheet.mjs'

/** @typedef {import('./candidate.mjs').ToFile} ToFile */

/**
 * Lays a peer's site out in a folder: its own files, what the JavaScript peers share, articles, style sheet.
 * @param {string} name @param {string} work @param {number} count
 * @param {{ articles: string, toFile: ToFile, styleSheet: string, shared?: string }} places
 */
export async function layOutPeer(name, work, count, { articles, toFile, styleSheet, shared }) {
  const modules = peerModules(name)
  cpSync(peerFolder(name), work, { recursive: true, filter: path => path !== modules })
  if (shared !== undefined) cpSync(peerFolder('newsroom'), join(work, shared), { recursive: true })
  mkdirSync(articles, { recursive: true })
  writeCorpus(articles, count, toFile)
  await writeStyleSheet(styleSheet)
}
