import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ pid: number, share: number, peak: number }} Sample bytes of one process: its share of memory, and its peak so far */

/**
 * Memory of a process and all its descendants, from Linux's /proc; empty elsewhere. A page that n processes use counts
 * one n-th for each (PSS), so the shares can be added up.
 * @param {number} root @returns {Sample[]}
 */
export function sampleTree(root) {
  const children = childrenByParent()
  const samples = []
  const waiting = [root]
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = read(`/proc/${pid}/status`)
    const share = bytesOf(read(`/proc/${pid}/smaps_rollup`), 'Pss') || bytesOf(status, 'VmRSS')
    samples.push({ pid, share, peak: bytesOf(status, 'VmHWM') })
    waiting.push(...(children.get(pid) ?? []))
  }
  return samples
}

/** @returns {Map<number, number[]>} */
function childrenByParent() {
  const children = new Map()
  for (const name of readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = read(`/proc/${name}/stat`)
    const afterName = stat.slice(stat.lastIndexOf(')') + 1).trim()
    const parent = Number(afterName.split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  return children
}

function bytesOf(status, field) {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024
}

// A process may end between two lines; then it has nothing to say.
function read(path) {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function readdir(path) {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
