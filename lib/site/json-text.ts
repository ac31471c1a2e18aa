/** A value as a JSON text that people can read too, ending with a line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
