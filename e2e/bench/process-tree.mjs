import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ pid: number, resident: number, peak: number }} Sample bytes of one process */

/**
 * Memory of a process and all its descendants, from Linux's /proc; empty elsewhere.
 * @param {number} root @returns {Sample[]}
 */
export function sampleTree(root) {
  const children = childrenByParent()
  const samples = []
  const waiting = [root]
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = read(`/proc/${pid}/status`)
    samples.push({ pid, resident: bytesOf(status, 'VmRSS'), peak: bytesOf(status, 'VmHWM') })
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
    const parent = Number(
      stat
        .slice(stat.lastIndexOf(')') + 1)
        .trim()
        .split(' ')[1],
    )
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
