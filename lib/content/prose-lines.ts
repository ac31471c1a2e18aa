/** The lines with everything in fences and in spans of code blanked out, columns kept. */
export function proseLines(body: string): readonly string[] {
  let fence: string | null = null
  return body.split('\n').map(line => {
    const [, mark] = /^[ \t>]*(?:[-*+] +|\d+[.)] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? []
    if (fence === null && mark) {
      fence = mark
      return ''
    }
    if (fence === null) return line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, code => ' '.repeat(code.length))
    const closing = line.trim().replace(/^(?:> ?)+/, '')
    if (closing.startsWith(fence) && closing === fence[0]?.repeat(closing.length)) fence = null
    return ''
  })
}
