import type { Link, Tongue } from '#lib/site/view-parts.ts'
import { MailLink } from './mail-link.tsx'
import { MailRow } from './mail-row.tsx'
import { mailStyles } from './mail-styles.ts'

interface MailMoreProps extends Link {
  readonly tongue: Partial<Tongue>
}

/** Where that stands for which an email has no room. */
export function MailMore({ href, text, tongue }: MailMoreProps) {
  return (
    <MailRow>
      <p className="ink" style={mailStyles.text} {...tongue}>
        <MailLink link={{ href, text }} />
      </p>
    </MailRow>
  )
}
