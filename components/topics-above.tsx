import { Fragment } from 'react'
import type { Link } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** The line of topics that a topic is a part of, from the top. */
export function TopicsAbove({ parents, shell }: { readonly parents: readonly Link[]; readonly shell: Shell }) {
  if (parents.length === 0) return null
  return (
    <nav className="kicker" aria-label={shell.words.topicsAbove} {...interfaceTongue(shell.words, shell)}>
      {parents.map(({ href, text }, index) => (
        <Fragment key={href}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          <a href={href} {...pageTongue(shell.words, shell)}>
            {text}
          </a>
        </Fragment>
      ))}
    </nav>
  )
}
