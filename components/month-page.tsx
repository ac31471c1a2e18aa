import type { MonthView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { Kicker } from './kicker.tsx'
import { Line } from './line.tsx'
import { Pager } from './pager.tsx'
import { Time } from './time.tsx'
import { Title } from './title.tsx'

/** The articles of a month as lines under their days. */
export function MonthPage({ view }: { readonly view: MonthView }) {
  const { shell } = view
  return (
    <Frame shell={shell}>
      <Kicker link={view.year} />
      <Title shell={shell} isInterface>
        {view.title}
      </Title>
      {view.days.map(({ day, lines }) => (
        <section key={day.iso} className="ledger">
          <h2 className="ledger-head">
            <Time moment={day} />
          </h2>
          <ul className="lines">
            {lines.map(line => (
              <li key={line.href}>
                <Line line={line} shell={shell} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pager pager={view.pager} shell={shell} />
    </Frame>
  )
}
