import type { Words } from '#lib/i18n/words.ts'
import type { DigestItem } from '#lib/site/digest/digest-view.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from '../tongue.ts'
import { MailLabel } from './mail-label.tsx'
import { MailPicture } from './mail-picture.tsx'
import { MailRow } from './mail-row.tsx'
import { mailStyles } from './mail-styles.ts'

interface MailItemProps {
  readonly item: DigestItem
  readonly words: Words
  readonly around: Tongue
  /** The first article of all stands outside of the sections, and larger. */
  readonly isLead?: boolean
}

/** An article of an email with its introduction: label, headline, text, date and byline. */
export function MailItem({ item, words, around, isLead = false }: MailItemProps) {
  const Heading = isLead ? 'h2' : 'h3'
  return (
    <MailRow isRuled>
      {item.image && <MailPicture image={item.image} words={words} around={around} />}
      <Heading className="ink" style={isLead ? mailStyles.lead : mailStyles.headline}>
        <MailLabel label={item.label} words={words} around={around} />
        <a className="ink" style={mailStyles.inkLink} href={item.url}>
          {item.headline}
        </a>
      </Heading>
      {item.text !== '' && (
        <p className="ink" style={mailStyles.text}>
          {item.text}
        </p>
      )}
      <p className="muted" style={mailStyles.meta}>
        {item.day}
        {item.byline !== null && (
          <>
            {' · '}
            <span {...interfaceTongue(words, around)}>{item.byline}</span>
          </>
        )}
      </p>
    </MailRow>
  )
}
