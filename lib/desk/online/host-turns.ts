import { setTimeout as wait } from 'node:timers/promises'

/** Resolves when a host may be asked again. */
export type Turns = (host: string) => Promise<void>

/** Keeps requests to one host `delay` milliseconds apart, whoever makes them. */
export function hostTurns(delay: number, clock: () => number = () => performance.now()): Turns {
  const free = new Map<string, number>()
  return async host => {
    const now = clock()
    const turn = Math.max(now, free.get(host) ?? now)
    free.set(host, turn + delay)
    if (turn > now) await wait(turn - now)
  }
}
