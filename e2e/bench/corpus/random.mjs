/**
 * Mulberry32: a small generator whose numbers depend on the seed alone.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @param {number} from @param {number} to inclusive */
  const between = (from, to) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    /** @template T @param {readonly T[]} items @returns {T} */
    pick: items => items[between(0, items.length - 1)],
    /** Distinct items in random order. @template T @param {readonly T[]} items @param {number} count */
    sample: (items, count) => {
      const rest = [...items]
      return Array.from({ length: count }, () => rest.splice(between(0, rest.length - 1), 1)[0])
    },
  }
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
