import { plainHost } from '#lib/article/plain-host.ts'

/** Where an address found in a text leads; `forbidden` are those that run, embed, or that browsers and people read differently. */
export type AddressKind = 'fragment' | 'local' | 'external' | 'contact' | 'forbidden'

const here = 'https://text.invalid'

/** Judges an address as browsers do (WHATWG URL), so that `/\host` and `//host` are seen to lead elsewhere. */
export function addressKind(address: string): AddressKind {
  if (hasControls(address)) return 'forbidden'
  if (plainHost(address) !== null) return 'external'
  if (!URL.canParse(address, `${here}/`)) return 'forbidden'
  const { protocol, origin, username, password } = new URL(address, `${here}/`)
  if (protocol === 'mailto:' || protocol === 'tel:') return 'contact'
  if (protocol !== 'http:' && protocol !== 'https:') return 'forbidden'
  if (origin !== here || username + password !== '' || /^\s*(?:https?:|[\\/]{2})/i.test(address)) return 'external'
  return address.startsWith('#') ? 'fragment' : 'local'
}

/** Whether what a site made of a local address is fit to be written down; escapes undone on the way can make `//host` of it. */
export function isSafeResult(address: string): boolean {
  return addressKind(address) !== 'forbidden' && !/^\s*[\\/]{2}/.test(address)
}

/** An external address with its scheme: `//host`, `/\\host` and `https:host` as browsers and people complete them. */
export function completed(address: string): string {
  return /^https?:\/\//i.test(address) ? address : toUrl(address).href
}

/** Whether an address is one of these hosts', over https and at the port that goes with it. */
export function isFromHost(address: string, hosts: readonly string[]): boolean {
  if (hosts.length === 0 || !URL.canParse(address)) return false
  const { host, password, protocol, username } = new URL(address)
  return protocol === 'https:' && username + password === '' && hosts.includes(host)
}

/** Host of an address that leads elsewhere. */
export function addressHost(address: string): string {
  return toUrl(address).hostname
}

// With a base of the same scheme `https:host` would be a path there.
function toUrl(address: string): URL {
  return URL.canParse(address) ? new URL(address) : new URL(address, here)
}

function hasControls(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; browsers drop some of them silently.
  return /[\u0000-\u001f\u007f-\u009f]/.test(address)
}
