/** The properties that say something: no `null`, no empty text, no empty list. */
export function said(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const spoken: Record<string, unknown> = {}
  for (const name in properties) if (says(properties[name])) spoken[name] = properties[name]
  return spoken
}

function says(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}
