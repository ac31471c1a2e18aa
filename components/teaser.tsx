import type { TeaserView } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { CompactLabel } from './ai-label.tsx'
import { Kicker } from './kicker.tsx'
import { Picture } from './picture.tsx'
import { Prose } from './prose.tsx'
import { Stamp } from './stamp.tsx'
import { contentTongue } from './tongue.ts'

/** An article in the river: topic, headline, label, then the text, in this order for eyes and ears. */
export function Teaser({ teaser, shell }: { readonly teaser: TeaserView; readonly shell: Shell }) {
  const { words } = shell
  return (
    <article className="teaser" {...contentTongue(teaser, shell)}>
      <header>
        <Stamp lifecycle={teaser.lifecycle} words={words} around={teaser} />
        <Kicker link={teaser.kicker} />
        <h3>
          <a href={teaser.href}>{teaser.headline}</a>
        </h3>
        {teaser.label && <CompactLabel label={teaser.label} words={words} around={teaser} />}
      </header>
      {teaser.image && <Picture image={teaser.image} words={words} around={teaser} place="river" />}
      {teaser.standfirst === null ? (
        <Prose html={teaser.teaserHtml} className="teaser-text" />
      ) : (
        <p className="teaser-text">{teaser.standfirst}</p>
      )}
    </article>
  )
}
