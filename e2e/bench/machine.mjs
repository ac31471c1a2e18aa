import { availableParallelism, cpus, platform, release, totalmem } from 'node:os'

/** What the figures depend on beside the programs. */
export function describeMachine() {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.version,
  }
}
