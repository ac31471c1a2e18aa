import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pagesOf } from './pages.mjs'

/**
 * @typedef {object} Weight what a browser loads to show a page; bytes after brotli at its highest level
 * @property {string} candidate
 * @property {string} page
 * @property {number} document
 * @property {number} styles
 * @property {number} scripts
 * @property {number} requests document, style sheets and scripts that the page names; browsers of today skip scripts without modules
 */

const styleSheet = /<link\b(?=[^>]*\brel="?stylesheet)[^>]*\bhref="?([^"\s>]+)/gi
const script = /<script\b(?![^>]*\bnomodule)[^>]*\bsrc="?([^"\s>]+)/gi
const preloaded =
  /<link\b(?=[^>]*\brel="?(?:modulepreload|preload)\b)(?=[^>]*\bas="?script|[^>]*modulepreload)[^>]*\bhref="?([^"\s>]+)/gi

/** Weighs the front, an article and a month of the archive of a built site. @param {string} candidate @param {string} out @returns {Weight[]} */
export function weigh(candidate, out) {
  return pagesOf(out).map(({ name, path }) => {
    const html = readFileSync(join(out, path, 'index.html'), 'utf8')
    const styles = addresses(html, [styleSheet])
    const scripts = addresses(html, [script, preloaded])
    const bytes = urls => urls.reduce((sum, url) => sum + fileBytes(out, url), 0)
    return {
      ...{ candidate, page: name, document: compressed(Buffer.from(html)) },
      ...{ styles: bytes(styles), scripts: bytes(scripts), requests: 1 + styles.length + scripts.length },
    }
  })
}

/** Every address once, whichever way a page names it. */
function addresses(html, forms) {
  return [...new Set(forms.flatMap(form => [...html.matchAll(form)].map(([, url]) => url)))]
}

function fileBytes(out, url) {
  const file = join(out, decodeURI(url.split('?')[0]))
  return existsSync(file) ? compressed(readFileSync(file)) : 0
}

const compressed = bytes => brotliCompressSync(bytes).length
