import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'

/** What the figures depend on beside the programs. */
export function describeMachine() {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.version,
    /** Of the last minute: well above one, others were at work and only processor time can be compared. */
    load: Number(loadavg()[0]?.toFixed(1)),
  }
}
