import { sampleTree } from './process-tree.mjs'

const interval = 50
/** Looking takes the processes' locks, so it may take one part in this many of the time. */
const share = 40

/**
 * Watches the memory of a process and its descendants until told to stop.
 * @param {number} pid @returns {{ largest: number, all: number, stop: () => void }} bytes at their peaks
 */
export function watchMemory(pid) {
  let timer = setTimeout(look, 0)
  const seen = { largest: 0, all: 0, stop: () => clearTimeout(timer) }
  function look() {
    const startedAt = performance.now()
    const samples = sampleTree(pid)
    for (const { peak } of samples) seen.largest = Math.max(seen.largest, peak)
    const sum = samples.reduce((total, sample) => total + sample.share, 0)
    seen.all = Math.max(seen.all, sum)
    timer = setTimeout(look, Math.max(interval, (performance.now() - startedAt) * share))
  }
  return seen
}
