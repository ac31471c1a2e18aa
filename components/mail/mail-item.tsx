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
  /** `lead`: the first article of all, outside of the sections and larger; `plain`: the first of its section. */
  readonly look: 'lead' | 'plain' | 'ruled'
}

/** An article of an email with its introduction: label, headline, picture, text, date and byline. */
export function MailItem({ item, words, around, look }: MailItemProps) {
  const Heading = look === 'lead' ? 'h2' : 'h3'
  return (
    <MailRow look={look === 'plain' ? 'plain' : 'ruled'}>
      <Heading className="ink" style={look === 'lead' ? mailStyles.lead : mailStyles.headline}>
        <MailLabel label={item.label} words={words} around={around} />
        <a className="ink" style={mailStyles.inkLink} href={item.url}>
          {item.headline}
        </a>
      </Heading>
      {item.image && <MailPicture image={item.image} words={words} around={around} />}
      {item.text !== '' && (
        <p className="ink" style={mailStyles.text}>
          {item.text}
        </p>
      )}
      {(item.day ?? item.byline) !== null && (
        <p className="muted" style={mailStyles.meta}>
          {item.day}
          {item.day !== null && item.byline !== null && ' · '}
          {item.byline !== null && <span {...interfaceTongue(words, around)}>{item.byline}</span>}
        </p>
      )}
    </MailRow>
  )
}
