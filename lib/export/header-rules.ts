/** Headers by their names. */
type Headers = Readonly<Record<string, string>>

/** What the file `_headers` gives to what stands at a path, as Netlify and Cloudflare Pages read it: rules add up, the last value counts. */
export function headersBy(rules: string, path: string): Headers {
  const headers: Record<string, string> = {}
  let isMeant = false
  for (const line of rules.split('\n')) {
    if (/^\S/.test(line)) isMeant = fits(path, line.trim())
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    if (isMeant && name !== undefined && value !== undefined) headers[name] = value
  }
  return headers
}

function fits(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
