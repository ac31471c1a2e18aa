import type { Link } from './view-parts.ts'

/** A web or mail address as a link that shows what people would type. */
export function contactLink(href: string): Link {
  return { href, text: href.replace(/^(?:mailto:|https?:\/\/)/, '').replace(/[?#].*$|\/$/, '') }
}
