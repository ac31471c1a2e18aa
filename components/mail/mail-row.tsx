import type { ReactNode } from 'react'
import { mailStyles } from './mail-styles.ts'

interface MailRowProps {
  /** `ruled`: a fine line parts it from what stands before; `heading`: a line above, and what follows belongs to it. */
  readonly look?: 'plain' | 'ruled' | 'heading'
  readonly children: ReactNode
}

/** A block of an email. */
export function MailRow({ look = 'plain', children }: MailRowProps) {
  return (
    <tr>
      <td className={look === 'plain' ? 'cell' : 'cell rule'} style={mailStyles[look]}>
        {children}
      </td>
    </tr>
  )
}
