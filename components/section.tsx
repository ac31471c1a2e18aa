import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly id?: string
  readonly children: ReactNode
}

/** A part of the transparency section, its title in the margin where there is one. */
export function Section({ title, id, children }: SectionProps) {
  return (
    <section className="ledger" id={id}>
      <h3 className="ledger-head">{title}</h3>
      <div>{children}</div>
    </section>
  )
}
