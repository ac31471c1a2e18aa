import type { TeaserView } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { Teaser } from './teaser.tsx'
import { Time } from './time.tsx'

/** Teasers under the days they came out on; the day stands in the margin where there is one. */
export function River({ teasers, shell }: { readonly teasers: readonly TeaserView[]; readonly shell: Shell }) {
  return byDay(teasers).map(([first, ...rest]) => (
    <section key={first.href} className="ledger">
      <h2 className="ledger-head">
        <Time moment={first.date} />
      </h2>
      <div className="river">
        {[first, ...rest].map(teaser => (
          <Teaser key={teaser.href} teaser={teaser} shell={shell} />
        ))}
      </div>
    </section>
  ))
}

type Day = [TeaserView, ...TeaserView[]]

/** Neighbours with the same day as readers see it: `iso` may lie in another zone. */
function byDay(teasers: readonly TeaserView[]): readonly Day[] {
  const days: Day[] = []
  for (const teaser of teasers) {
    const day = days.at(-1)
    if (day && day[0].date.text === teaser.date.text) day.push(teaser)
    else days.push([teaser])
  }
  return days
}
