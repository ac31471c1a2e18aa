import type { TeaserView } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { CompactLabel } from './ai-label.tsx'
import { headlineSize } from './headline-size.ts'
import { Kicker } from './kicker.tsx'
import { Picture } from './picture.tsx'
import { Prose } from './prose.tsx'
import { Stamp } from './stamp.tsx'
import { Time } from './time.tsx'
import { contentTongue } from './tongue.ts'

/** Characters of HTML below which two columns would hold a few words each. */
const shortestForColumns = 480

/** The first article of the front, over the full width; long texts run in two columns. */
export function LeadTeaser({ teaser, shell }: { readonly teaser: TeaserView; readonly shell: Shell }) {
  const { words } = shell
  const hasColumns = teaser.image === null && teaser.teaserHtml.length > shortestForColumns
  return (
    <article className={teaser.image ? 'lead lead-pictured' : 'lead'} {...contentTongue(teaser, shell)}>
      <header>
        <Stamp lifecycle={teaser.lifecycle} words={words} around={teaser} />
        <Kicker link={teaser.kicker} />
        <h2 className={headlineSize(teaser.headline)}>
          <a href={teaser.href}>{teaser.headline}</a>
        </h2>
        {teaser.label && <CompactLabel label={teaser.label} words={words} around={teaser} />}
        <p className="meta mt-1">
          <Time moment={teaser.date} />
        </p>
      </header>
      {teaser.image && <Picture image={teaser.image} words={words} around={teaser} place="lead" />}
      <div className={hasColumns ? 'lead-text @desk:columns-2' : 'lead-text max-w-measure'}>
        {teaser.standfirst !== null && <p className="standfirst">{teaser.standfirst}</p>}
        <Prose html={teaser.teaserHtml} className="teaser-text" />
      </div>
    </article>
  )
}
