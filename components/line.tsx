import type { LineView } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { CompactLabel } from './ai-label.tsx'
import { Time } from './time.tsx'
import { contentTongue } from './tongue.ts'

interface LineProps {
  readonly line: LineView
  readonly shell: Shell
  /** Where the list itself is ordered by days, they are not said again. */
  readonly isDated?: boolean
}

/** An article as a headline with its label. */
export function Line({ line, shell, isDated = false }: LineProps) {
  return (
    <div className="line" {...contentTongue(line, shell)}>
      <a href={line.href}>{line.headline}</a>
      {line.label && <CompactLabel label={line.label} words={shell.words} around={line} />}
      {isDated && (
        <p className="meta">
          <Time moment={line.date} />
        </p>
      )}
    </div>
  )
}
