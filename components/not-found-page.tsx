import type { NotFoundView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { Title } from './title.tsx'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** For addresses that lead nowhere: says so and offers every way on. */
export function NotFoundPage({ view }: { readonly view: NotFoundView }) {
  const { shell } = view
  const { words } = shell
  return (
    <Frame shell={shell}>
      <p className="kicker">404</p>
      <Title shell={shell} isInterface>
        {words.notFound}
      </Title>
      <div className="max-w-measure" {...interfaceTongue(words, shell)}>
        <p className="standfirst mb-4">{words.notFoundHint}</p>
        <ul className="lines">
          <li className="line">
            <a href={shell.homeHref}>{words.front}</a>
          </li>
          {shell.topics.map(({ href, text }) => (
            <li key={href} className="line" {...pageTongue(words, shell)}>
              <a href={href}>{text}</a>
            </li>
          ))}
          <li className="line">
            <a href={shell.archiveHref}>{words.archive}</a>
          </li>
        </ul>
      </div>
    </Frame>
  )
}
