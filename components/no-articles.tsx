import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue } from './tongue.ts'

/** What stands where a list has nothing yet, with the way on. */
export function NoArticles({ shell }: { readonly shell: Shell }) {
  const { words } = shell
  return (
    <div className="max-w-measure" {...interfaceTongue(words, shell)}>
      <p className="standfirst">{words.noArticles}</p>
      <p>
        <a className="underline" href={shell.archiveHref}>
          {words.archive}
        </a>
      </p>
    </div>
  )
}
