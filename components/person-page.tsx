import type { PersonView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { Line } from './line.tsx'
import { Pager } from './pager.tsx'
import { Title } from './title.tsx'
import { interfaceTongue } from './tongue.ts'

/** Somebody of the newsroom: who they are, and article by article what they wrote and reviewed. */
export function PersonPage({ view }: { readonly view: PersonView }) {
  const { shell, role, url, number } = view
  const { words } = shell
  return (
    <Frame shell={shell}>
      <Title shell={shell}>{view.name}</Title>
      {(role !== '' || url !== null) && (
        <p className="meta">
          {role}
          {role !== '' && url !== null && ' · '}
          {url !== null && (
            <a className="underline" href={url.href}>
              {url.text}
            </a>
          )}
        </p>
      )}
      {number !== null && (
        <p className="meta" {...interfaceTongue(words, shell)}>
          {words.olderPage(number)}
        </p>
      )}
      <ul className="lines my-4">
        {view.lines.map(({ line, parts }) => (
          <li key={line.href}>
            <Line line={line} shell={shell} isDated />
            <p className="meta" {...interfaceTongue(words, shell)}>
              {parts.join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Pager pager={view.pager} shell={shell} />
    </Frame>
  )
}
