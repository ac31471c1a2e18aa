/** Where an address found in a text leads; `forbidden` are those that run, embed, or that browsers and people read differently. */
export type AddressKind = 'fragment' | 'local' | 'external' | 'contact' | 'forbidden'

const here = 'https://text.invalid'

/** Judges an address as browsers do (WHATWG URL), so that `/\host` and `//host` are seen to lead elsewhere. */
export function addressKind(address: string): AddressKind {
  if (hasControls(address) || !URL.canParse(address, `${here}/`)) return 'forbidden'
  const { protocol, origin, username, password } = new URL(address, `${here}/`)
  if (protocol === 'mailto:' || protocol === 'tel:') return 'contact'
  if (protocol !== 'http:' && protocol !== 'https:') return 'forbidden'
  if (origin !== here || username + password !== '' || /^\s*(?:https?:|[\\/]{2})/i.test(address)) return 'external'
  return address.startsWith('#') ? 'fragment' : 'local'
}

/** An external address with its scheme, as browsers complete `//host`, `/\\host` and `https:host`. */
export function completed(address: string): string {
  return /^https?:\/\//i.test(address) ? address : new URL(address, here).href
}

/** Host of an address that leads elsewhere. */
export function addressHost(address: string): string {
  return new URL(address, here).hostname
}

function hasControls(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; browsers drop some of them silently.
  return /[\u0000-\u001f\u007f-\u009f]/.test(address)
}
