const head = ['articles', 'candidate', 'seconds', 'ratio', 'cpu s', 'MB largest', 'MB all', 'files', 'MB written']

/**
 * Medians as a table; the ratio is each candidate's time over the first one's.
 * @param {readonly Awaited<ReturnType<import('./full-builds.mjs').fullBuilds>>[]} scenarios
 */
export function toTable(scenarios) {
  const rows = scenarios.flatMap(({ articles, results }) =>
    results.map(({ name, version, median, files, bytes }) => [
      String(articles),
      `${name} ${version}`,
      fixed(median.seconds, 2),
      fixed(median.seconds / results[0].median.seconds, 2),
      fixed(median.cpuSeconds, 2),
      megabytes(median.largestProcess),
      megabytes(median.allProcesses),
      String(files),
      megabytes(bytes),
    ]),
  )
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column].length)))
  return [head, ...rows]
    .map(row => row.map((cell, column) => padded(cell, widths[column], column)).join('  '))
    .join('\n')
}

const padded = (cell, width, column) => (column === 1 ? cell.padEnd(width) : cell.padStart(width))
const fixed = (figure, digits) => (figure === null ? '?' : figure.toFixed(digits))
const megabytes = bytes => fixed(bytes === null ? null : bytes / 1e6, 0)
