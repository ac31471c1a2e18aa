import { inColumns } from './columns.mjs'

/** What Lighthouse gave each page, and what cost points. @param {readonly import('../reader/lighthouse.mjs').Judgement[]} judgements */
export function toJudgementsTable(judgements) {
  if (judgements.length === 0) return ''
  const names = Object.keys(judgements[0].scores)
  const head = [`Lighthouse ${judgements[0].version}`, ...names, 'first paint', 'largest paint', 'shift']
  const rows = judgements.map(({ page, scores, firstContentfulPaint, largestContentfulPaint, layoutShift }) => [
    ...[page, ...names.map(name => String(scores[name]))],
    ...[firstContentfulPaint, largestContentfulPaint].map(time => `${Math.round(time)} ms`),
    layoutShift.toFixed(3),
  ])
  const failures = judgements.flatMap(({ page, failed }) => failed.map(text => `  ${page}, ${text}`))
  return [inColumns([head, ...rows], [0]), ...failures].join('\n')
}
