import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages, Wording } from './messages.ts'
import type { Misfit } from './shape.ts'

/** What is said of a part of a value that has not the expected shape. */
export function misfitWording({ path, expectation, isMissing }: Misfit, yaml: MappedYaml, messages: Messages): Wording {
  const field = fieldName(path)
  if (isMissing) return messages.fieldMissing(field, expectation)
  const found = yaml.textAt(path)
  return field === '' ? messages.placeShape(found, expectation) : messages.fieldShape(field, found, expectation)
}

/** The name of a field within others, `topics.relevance`; which item of a list is meant the place says. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.filter(key => typeof key === 'string' && !/^\d+$/.test(key)).join('.')
}
