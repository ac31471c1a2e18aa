import type { Pager as PagerView } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue } from './tongue.ts'

/** Ways to the neighbouring list pages. */
export function Pager({ pager, shell }: { readonly pager: PagerView; readonly shell: Shell }) {
  const { newer, older } = pager
  if (newer === null && older === null) return null
  return (
    <nav className="pager" aria-label={shell.words.pagination} {...interfaceTongue(shell.words, shell)}>
      {newer && (
        <a href={newer.href} rel="prev">
          {newer.text}
        </a>
      )}
      {older && (
        <a className="ms-auto" href={older.href} rel="next">
          {older.text}
        </a>
      )}
    </nav>
  )
}
