import type { ReactNode } from 'react'
import type { Tongue } from '#lib/site/view-parts.ts'
import { MailRow } from './mail-row.tsx'
import { mailStyles } from './mail-styles.ts'

interface MailSectionProps {
  readonly title: string
  /** Of the title, where it is not that of the email. */
  readonly tongue?: Partial<Tongue>
  /** Rows. */
  readonly children: ReactNode
}

/** Rows of an email under a title of their own. */
export function MailSection({ title, tongue = {}, children }: MailSectionProps) {
  return (
    <>
      <MailRow look="heading">
        <h2 className="ink" style={mailStyles.section} {...tongue}>
          {title}
        </h2>
      </MailRow>
      {children}
    </>
  )
}
