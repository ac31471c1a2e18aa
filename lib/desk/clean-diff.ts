import type { Residue } from './residue.ts'

const CONTEXT = 2

/** A unified diff (POSIX `diff -u`) of a text and what changes make of it; each hunk names the rules that made it. */
export function cleanDiff(file: string, text: string, residues: readonly Residue[]): string {
  const lines = splitLines(text)
  let shift = 0
  const hunks = hunksOf(regionsIn(text, residues)).map(regions => {
    const first = Math.max(0, (regions[0]?.first ?? 0) - CONTEXT)
    const last = Math.min(lines.length, (regions.at(-1)?.last ?? 0) + CONTEXT)
    const body = regions.flatMap((region, index) => [
      ...kept(lines.slice(regions[index - 1]?.last ?? first, region.first)),
      ...swapped(lines.slice(region.first, region.last), region.after),
    ])
    body.push(...kept(lines.slice(regions.at(-1)?.last ?? first, last)))
    const added = body.filter(line => line[0] === '+').length - body.filter(line => line[0] === '-').length
    const rules = [...new Set(regions.flatMap(region => region.rules))].join(', ')
    const header = `@@ -${range(first, last - first)} +${range(first + shift, last - first + added)} @@ ${rules}\n`
    shift += added
    return header + body.map(line => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')
  })
  return hunks.length === 0 ? '' : `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}

/** Lines from `first` to before `last`, counted from 0, and those that stand in their place. */
interface Region {
  readonly first: number
  readonly last: number
  readonly after: readonly string[]
  readonly rules: readonly string[]
}

function regionsIn(text: string, residues: readonly Residue[]): readonly Region[] {
  const groups: { first: number; last: number; start: number; end: number; residues: Residue[] }[] = []
  let line = 0
  let start = 0
  let end = lineEnd(text, 0)
  const moveTo = (offset: number) => {
    for (; offset >= end && end < text.length; line += 1) {
      start = end
      end = lineEnd(text, start)
    }
  }
  for (const residue of residues) {
    moveTo(residue.start)
    const group = { first: line, last: line, start, end, residues: [residue] }
    moveTo(residue.end)
    const [last, stop] = [line + 1, end]
    const previous = groups.at(-1)
    if (previous && group.first < previous.last) {
      previous.residues.push(residue)
      Object.assign(previous, { last, end: stop })
    } else groups.push({ ...group, last, end: stop })
  }
  return groups.map(group => ({
    first: group.first,
    last: group.last,
    after: splitLines(changed(text, group.start, group.end, group.residues)),
    rules: group.residues.map(({ rule }) => rule),
  }))
}

/** Regions whose contexts meet go together. */
function hunksOf(regions: readonly Region[]): readonly (readonly Region[])[] {
  const hunks: Region[][] = []
  for (const region of regions) {
    const hunk = hunks.at(-1)
    if (hunk && region.first - (hunk.at(-1)?.last ?? 0) <= 2 * CONTEXT) hunk.push(region)
    else hunks.push([region])
  }
  return hunks
}

function swapped(before: readonly string[], after: readonly string[]): readonly string[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return [
    ...kept(before.slice(0, head)),
    ...before.slice(head, before.length - tail).map(line => `-${line}`),
    ...after.slice(head, after.length - tail).map(line => `+${line}`),
    ...kept(before.slice(before.length - tail)),
  ]
}

function kept(lines: readonly string[]): readonly string[] {
  return lines.map(line => ` ${line}`)
}

function changed(text: string, start: number, end: number, residues: readonly Residue[]): string {
  let result = ''
  let from = start
  for (const residue of residues) {
    result += text.slice(from, residue.start) + (residue.replacement ?? '')
    from = residue.end
  }
  return result + text.slice(from, end)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function range(first: number, length: number): string {
  return length === 1 ? `${first + 1}` : `${length === 0 ? first : first + 1},${length}`
}
