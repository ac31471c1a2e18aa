import type { Words } from '#lib/i18n/words.ts'
import type { ImageView, Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from '../tongue.ts'
import { mailStyles } from './mail-styles.ts'

interface MailPictureProps {
  readonly image: ImageView
  readonly words: Words
  readonly around: Tongue
}

/** The lead picture of an article in an email, with its credit and, where AI made it, its label. */
export function MailPicture({ image: { ai, alt, credit, src }, words, around }: MailPictureProps) {
  const caption = [ai ? words.imageByAi : [], credit === null ? [] : words.imageCredit(credit)].flat().join(' · ')
  return (
    <>
      {/* biome-ignore lint/performance/noImgElement: no image server knows an email. */}
      <img src={src} alt={alt} width="592" style={mailStyles.picture} />
      {caption !== '' && (
        <p className="muted" style={mailStyles.meta} {...interfaceTongue(words, around)}>
          {caption}
        </p>
      )}
    </>
  )
}
