import { apart, logScale } from './scale.mjs'

/** @typedef {{ candidate: string, colour: number, points: readonly { articles: number, seconds: number }[] }} Line */

export const panelSize = { width: 460, height: 330 }
const frame = { left: 62, right: 330, top: 44, bottom: 284 }

/**
 * One scenario: a line for each candidate, its name at its end, both axes logarithmic.
 * @param {string} title @param {readonly Line[]} lines @param {{ articles: readonly number[], seconds: readonly number[] }} ranges of all panels
 */
export function panel(title, lines, ranges) {
  const x = logScale(ranges.articles, frame.left + 12, frame.right - 12)
  const y = logScale(ranges.seconds, frame.bottom - 8, frame.top + 8)
  const drawn = lines.map(line => ({
    ...line,
    places: line.points.map(({ articles, seconds }) => [x.place(articles), y.place(seconds)]),
  }))
  const heights = apart(
    drawn.map(({ places }) => places.at(-1)[1]),
    15,
  )
  return [
    `<text class="title" x="${frame.left}" y="24">${title.charAt(0).toUpperCase() + title.slice(1)}</text>`,
    ...y.ticks.map(tick => yTick(tick, y.place(tick))),
    ...x.ticks.map(tick => xTick(tick, x.place(tick))),
    ...drawn.map((line, at) => curve(line, heights[at])),
  ].join('\n')
}

const number = new Intl.NumberFormat('en')
const short = place => Number(place.toFixed(1))

function yTick(tick, at) {
  const text = `<text class="tick" x="${frame.left - 8}" y="${short(at + 4)}" text-anchor="end">${number.format(tick)} s</text>`
  return `<path class="grid" d="M${frame.left} ${short(at)}H${frame.right}"/>${text}`
}

function xTick(tick, at) {
  const text = `<text class="tick" x="${short(at)}" y="${frame.bottom + 18}" text-anchor="middle">${number.format(tick)}</text>`
  return `<path class="grid" d="M${short(at)} ${frame.top}V${frame.bottom}"/>${text}`
}

function curve({ candidate, colour, places }, height) {
  const [endX, endY] = places.at(-1)
  const dots = places.map(([x, y]) => `<circle cx="${short(x)}" cy="${short(y)}" r="3.5"/>`).join('')
  const path = places.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')
  const leader = `<path class="leader" d="M${short(endX + 5)} ${short(endY)}L${frame.right + 8} ${short(height)}"/>`
  const name = `<text x="${frame.right + 12}" y="${short(height + 4)}">${candidate}</text>`
  return `<g class="line c${colour}"><path d="M${path}"/>${dots}${leader}${name}</g>`
}
