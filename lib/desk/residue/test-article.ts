/** An article that nobody has to clean, for tests. */
export const teaser = 'Der Hafen wächst im dritten Jahr in Folge, sagte die Betreiberin am Montag.'
export const rest = 'Zwei neue Becken sollen 2027 fertig sein; bezahlt werden sie vom Land.'
export const sources = '### Quellen\n- [Hafenblatt](https://hafen.example/a)\n- [Stadtfunk](https://funk.example/b)\n'
export const body = `${teaser}\n\n<!--more-->\n\n${rest}`
export const article = `${body}\n\n${sources}`
export const title = 'Hafen bekommt zwei neue Becken'

/** A file that says that a model wrote it. */
export function declared(text: string): string {
  return `---\ntitle: ${title}\nai: generated\n---\n\n${text}`
}

/** A file of which nobody says so. */
export function human(text: string): string {
  return `---\ntitle: ${title}\n---\n\n${text}`
}
