import { type Expectation, expectations } from './expectations.ts'
import type { YamlValue } from './yaml-node.ts'
import type { z } from './zod.ts'

/** A part of a value that has not the expected shape. */
export interface Misfit {
  readonly path: readonly PropertyKey[]
  readonly expectation: Expectation
  /** Nothing stands at the path. */
  readonly isMissing: boolean
}

/** Reads a value by a schema; parts that do not fit are reported and left out, so that one slip hides nothing else. */
export function readShape<T extends z.ZodType>(
  schema: T,
  value: YamlValue,
): { readonly fields: z.output<T> | null; readonly misfits: readonly Misfit[] } {
  const result = schema.safeParse(value)
  if (result.success) return { fields: result.data, misfits: [] }
  const misfits = result.error.issues
    .flatMap(issue => toMisfits(issue, []))
    .map(misfit => ({ ...misfit, isMissing: !holds(value, misfit.path) }))
  const rest = schema.safeParse(without(value, new Set(misfits.map(({ path }) => String(path[0])))))
  return { fields: rest.success ? rest.data : null, misfits }
}

function without(value: YamlValue, keys: ReadonlySet<string>): YamlValue {
  if (typeof value === 'string') return value
  const kept = Object.entries(value).filter(([key]) => !keys.has(key))
  return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept)
}

function holds(value: YamlValue, path: readonly PropertyKey[]): boolean {
  const [key, ...rest] = path
  if (key === undefined) return true
  const inner = typeof value === 'string' ? undefined : Object.entries(value).find(([name]) => name === String(key))
  return inner !== undefined && holds(inner[1], rest)
}

function toMisfits(issue: z.core.$ZodIssue, parents: readonly PropertyKey[]): readonly Omit<Misfit, 'isMissing'>[] {
  const path = [...parents, ...issue.path]
  // Of several readings the one that came furthest is what the writer meant.
  const branches = issue.code === 'invalid_union' ? issue.errors : []
  const furthest = branches.toSorted((a, b) => depthOf(b) - depthOf(a))[0]
  if (furthest && depthOf(furthest) > 0) return furthest.flatMap(inner => toMisfits(inner, path))
  return [{ path, expectation: toExpectation(issue.message) }]
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length))
}

const known = new Set<string>(Object.keys(expectations.en))

function toExpectation(message: string): Expectation {
  return isExpectation(message) ? message : 'text'
}

function isExpectation(message: string): message is Expectation {
  return known.has(message)
}
