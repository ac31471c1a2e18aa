import type { Link } from '#lib/site/view-parts.ts'

/** The topic over a headline. */
export function Kicker({ link }: { readonly link: Link | null }) {
  if (link === null) return null
  return (
    <p className="kicker">
      <a href={link.href}>{link.text}</a>
    </p>
  )
}
