import type { Words } from '#lib/i18n/words.ts'
import type { DigestLine } from '#lib/site/digest/digest-view.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { MailLabel } from './mail-label.tsx'
import { mailStyles } from './mail-styles.ts'

interface MailLineProps {
  readonly line: DigestLine
  readonly words: Words
  readonly around: Tongue
}

/** An article of an email as a heading alone. */
export function MailLine({ line, words, around }: MailLineProps) {
  return (
    <h3 className="ink" style={mailStyles.line}>
      <MailLabel label={line.label} words={words} around={around} />
      <a className="ink" style={mailStyles.inkLink} href={line.url}>
        {line.headline}
      </a>
    </h3>
  )
}
