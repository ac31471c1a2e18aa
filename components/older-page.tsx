import type { OlderView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { Pager } from './pager.tsx'
import { River } from './river.tsx'
import { Title } from './title.tsx'

/** A numbered page of older articles. */
export function OlderPage({ view }: { readonly view: OlderView }) {
  const { shell } = view
  return (
    <Frame shell={shell}>
      <Title shell={shell} isInterface>
        {shell.words.olderPage(view.number)}
      </Title>
      <River teasers={view.teasers} shell={shell} />
      <Pager pager={view.pager} shell={shell} />
    </Frame>
  )
}
