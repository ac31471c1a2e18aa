/**
 * A logarithmic scale with a tick at every power of ten inside, from figures to places.
 * @param {readonly number[]} figures @param {number} from where the smallest stands @param {number} to
 */
export function logScale(figures, from, to) {
  const [low, high] = [Math.log10(Math.min(...figures)), Math.log10(Math.max(...figures))]
  const span = high - low || 1
  const start = high === low ? low - 0.5 : low
  const ticks = []
  for (let power = Math.ceil(start - 1e-9); power <= Math.floor(start + span + 1e-9); power++) ticks.push(10 ** power)
  return { place: figure => from + ((Math.log10(figure) - start) / span) * (to - from), ticks }
}

/** Moves places that lie closer than `gap` apart, as little as possible, in their order. @param {readonly number[]} places @param {number} gap */
export function apart(places, gap) {
  const order = places.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place)
  for (let turn = 0; turn < 200; turn++)
    for (let at = 1; at < order.length; at++) {
      const overlap = gap - (order[at].place - order[at - 1].place)
      if (overlap <= 0) continue
      order[at - 1].place -= overlap / 2
      order[at].place += overlap / 2
    }
  return order.sort((a, b) => a.at - b.at).map(({ place }) => place)
}
