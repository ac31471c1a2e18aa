import type { ReactNode } from 'react'
import { mailStyles } from './mail-styles.ts'

interface MailRowProps {
  /** A fine line parts it from what stands before. */
  readonly isRuled?: boolean
  readonly children: ReactNode
}

/** A block of an email. */
export function MailRow({ isRuled = false, children }: MailRowProps) {
  return (
    <tr>
      <td className={isRuled ? 'cell rule' : 'cell'} style={isRuled ? mailStyles.ruledCell : mailStyles.cell}>
        {children}
      </td>
    </tr>
  )
}
