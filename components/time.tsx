import type { Moment, Tongue } from '#lib/site/view-parts.ts'

interface TimeProps {
  readonly moment: Moment
  /** Dates speak the page's language, also between words of the interface. */
  readonly tongue?: Partial<Tongue>
}

/** A moment for people and machines. */
export function Time({ moment, tongue = {} }: TimeProps) {
  return (
    <time dateTime={moment.iso} {...tongue}>
      {moment.text}
    </time>
  )
}
