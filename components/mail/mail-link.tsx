import type { Link } from '#lib/site/view-parts.ts'
import { mailStyles } from './mail-styles.ts'

/** A link in running text. */
export function MailLink({ link: { href, text } }: { readonly link: Link }) {
  return (
    <a className="accent" style={mailStyles.link} href={href}>
      {text}
    </a>
  )
}
