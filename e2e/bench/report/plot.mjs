import { scenarios } from '../scenarios.mjs'
import { medians } from './medians.mjs'
import { panel, panelSize } from './panel.mjs'

/** Colours on paper and on a dark screen; the first one is KIosk's. All keep 4.5 to 1 to their ground. */
const colours = [
  ['#1f1b16', '#f4ede1'],
  ['#0b5cad', '#7cbcff'],
  ['#8a5200', '#e8b45a'],
  ['#9a2484', '#f29ade'],
  ['#b3261e', '#ff9a90'],
  ['#176e3c', '#74d69c'],
  ['#5b4bb0', '#b7a9ff'],
  ['#5f5a52', '#b9b1a5'],
]

/**
 * Median time over number of articles as an SVG, a panel for each scenario that was measured.
 * @param {readonly import('./results.mjs').Row[]} rows
 */
export function toPlot(rows) {
  const done = rows.filter(({ failed, runs }) => failed === undefined && runs.length > 0)
  const candidates = [...new Set(['KIosk', ...done.map(({ candidate }) => candidate)])]
  const points = done.map(row => ({ ...row, seconds: medians(row.runs).seconds }))
  const ranges = { articles: points.map(({ articles }) => articles), seconds: points.map(({ seconds }) => seconds) }
  const panels = Object.entries(scenarios)
    .map(([name, { title }]) => ({ title, of: points.filter(({ scenario }) => scenario === name) }))
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => panel(title, linesOf(of, candidates), ranges))
  return svg(panels)
}

function linesOf(points, candidates) {
  return candidates
    .map((candidate, colour) => ({ candidate, colour, points: points.filter(point => point.candidate === candidate) }))
    .filter(({ points }) => points.length > 0)
    .map(line => ({ ...line, points: newest(line.points).sort((a, b) => a.articles - b.articles) }))
}

/** One point for each size: that of the version measured last. */
const newest = points => [...new Map(points.map(point => [point.articles, point])).values()]

function svg(panels) {
  const columns = Math.min(2, panels.length)
  const { width, height } = panelSize
  const [all, tall] = [columns * width, Math.ceil(panels.length / columns) * height + 24]
  const placed = panels.map((text, at) => {
    const place = `${(at % columns) * width} ${Math.floor(at / columns) * height}`
    return `<g transform="translate(${place})">\n${text}\n</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${tall}" role="img" aria-label="Build time over number of articles">
<style>
svg{--paper:#fff;--ink:#1f1b16;--rule:#ddd6ca}
${rules(0)}
@media (prefers-color-scheme:dark){svg{--paper:#1b1815;--ink:#e9e2d6;--rule:#3d372f}${rules(1)}}
text{font:13px system-ui,sans-serif;fill:var(--ink)}
.title{font-weight:600}.tick{font-size:12px}
.grid{stroke:var(--rule)}
.line path{fill:none;stroke:var(--c);stroke-width:2}.line .leader{stroke-width:1;opacity:.5}.line circle,.line text{fill:var(--c)}
.c0 path{stroke-width:3.5}.c0 text{font-weight:700}
</style>
<rect width="${all}" height="${tall}" fill="var(--paper)"/>
${placed.join('\n')}
<text class="tick" x="62" y="${tall - 8}">Median seconds of a build over number of articles; both axes logarithmic.</text>
</svg>
`
}

const rules = mode => colours.map((pair, at) => `.c${at}{--c:${pair[mode]}}`).join('')
