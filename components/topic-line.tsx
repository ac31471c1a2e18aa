import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** The thin line under the masthead: topics first, then the ways to everything else. */
export function TopicLine({ shell }: { readonly shell: Shell }) {
  const { words } = shell
  return (
    <nav className="topic-line" aria-label={words.navigation} {...interfaceTongue(words, shell)}>
      <ul className="line-list">
        {shell.topics.map(({ href, text, isCurrent }) => (
          <li key={href} {...pageTongue(words, shell)}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
        {shell.topicsHref !== null && (
          <li className="text-muted">
            <a href={shell.topicsHref}>{words.topics}</a>
          </li>
        )}
        <li className="text-muted">
          <a href={shell.archiveHref}>{words.archive}</a>
        </li>
        {shell.searchHref !== null && (
          <li className="text-muted">
            <a href={shell.searchHref}>{words.search.title}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
