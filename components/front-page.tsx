import type { FrontView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { LeadTeaser } from './lead-teaser.tsx'
import { NoArticles } from './no-articles.tsx'
import { Pager } from './pager.tsx'
import { River } from './river.tsx'

/** The front: one lead, then the river of days. */
export function FrontPage({ view }: { readonly view: FrontView }) {
  const { shell } = view
  const [lead, ...rest] = view.teasers
  return (
    <Frame shell={shell} isFront>
      {lead ? <LeadTeaser teaser={lead} shell={shell} /> : <NoArticles shell={shell} />}
      <River teasers={rest} shell={shell} />
      <Pager pager={view.pager} shell={shell} />
    </Frame>
  )
}
