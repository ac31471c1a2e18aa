import type { CorrectionDayView } from '#lib/site/view-records.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { Line } from './line.tsx'
import { Time } from './time.tsx'
import { contentTongue, interfaceTongue } from './tongue.ts'

interface CorrectionDaysProps {
  readonly days: readonly CorrectionDayView[]
  readonly shell: Shell
}

/** Everything that was put right, day by day, newest first. */
export function CorrectionDays({ days, shell }: CorrectionDaysProps) {
  if (days.length === 0) return <p {...interfaceTongue(shell.words, shell)}>{shell.words.noCorrections}</p>
  return days.map(({ day, corrections }) => (
    <section key={day.iso} className="ledger">
      <h2 className="ledger-head">
        <Time moment={day} />
      </h2>
      <ul className="lines">
        {corrections.map(({ line, kind, text }) => (
          <li key={`${line.href} ${text}`}>
            <Line line={line} shell={shell} />
            <p className="teaser-text mt-1 max-w-measure" {...contentTongue(line, shell)}>
              <strong {...interfaceTongue(shell.words, line)}>{kind}</strong>: {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
