import { median } from './median.mjs'

/** @typedef {import('../measure/measure.mjs').Measurement} Measurement */

/** Each figure's median over some runs. @param {readonly Measurement[]} runs @returns {Measurement} */
export function medians(runs) {
  const of = field => median(runs.map(run => run[field]))
  const [seconds, cpuSeconds] = [of('seconds'), of('cpuSeconds')]
  return { seconds, cpuSeconds, largestProcess: of('largestProcess'), allProcesses: of('allProcesses') }
}
