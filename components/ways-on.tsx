import type { Shell } from '#lib/site/view-shell.ts'

/** The pages that lead to every article. */
export function WaysOn({ shell }: { readonly shell: Shell }) {
  const { words } = shell
  return (
    <ul className="lines max-w-measure">
      {shell.topicsHref !== null && (
        <li className="line">
          <a href={shell.topicsHref}>{words.topics}</a>
        </li>
      )}
      <li className="line">
        <a href={shell.archiveHref}>{words.archive}</a>
      </li>
    </ul>
  )
}
