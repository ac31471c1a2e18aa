import type { DefaultFields } from './post-habits.ts'
import type { YamlValue } from './yaml-node.ts'

/** The categories that Jekyll puts into addresses: folders, then `categories`, cut at blanks, then `category`, not cut at all. */
export function jekyllCategories(
  folders: readonly string[],
  written: YamlValue,
  defaults: DefaultFields,
): readonly string[] {
  const fields = isMap(written) ? written : {}
  return [
    ...folders,
    ...(defaults.categories ?? []).map(({ name }) => name),
    ...namesIn(fields.categories, text => text.split(/\s+/)),
    ...(fields.category === undefined
      ? (defaults.category ?? []).map(({ name }) => name)
      : namesIn(fields.category, text => [text])),
  ].filter(name => name !== '')
}

function namesIn(value: YamlValue | undefined, split: (text: string) => readonly string[]): readonly string[] {
  if (typeof value === 'string') return split(value)
  return isList(value) ? value.flatMap(item => namesIn(item, text => [text])) : []
}

function isList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value)
}

function isMap(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value)
}
