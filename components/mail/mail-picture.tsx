import type { Words } from '#lib/i18n/words.ts'
import type { ImageView, Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from '../tongue.ts'
import { mailStyles } from './mail-styles.ts'

/** Pixels between the margins of an email, and down a picture, which should not push its text out of sight. */
const most = { width: 592, height: 740 }

interface MailPictureProps {
  readonly image: ImageView
  readonly words: Words
  readonly around: Tongue
}

/** The lead picture of an article in an email, with its credit and, where AI made it, its label. */
export function MailPicture({ image: { ai, alt, credit, picture, src }, words, around }: MailPictureProps) {
  const caption = [ai ? words.imageByAi : [], credit === null ? [] : words.imageCredit(credit)].flat().join(' · ')
  const width = widthOf(picture)
  return (
    <>
      {/* React writes a preload into the head for each picture that is not lazy. */}
      {/* biome-ignore lint/performance/noImgElement: no image server knows an email. */}
      <img src={src} alt={alt} width={width} loading="lazy" style={{ ...mailStyles.picture, maxWidth: `${width}px` }} />
      {caption !== '' && (
        <p className="muted" style={mailStyles.meta} {...interfaceTongue(words, around)}>
          {caption}
        </p>
      )}
    </>
  )
}

/** Never wider than the picture is. */
function widthOf(picture: ImageView['picture']): number {
  if (picture === null) return most.width
  return Math.min(most.width, picture.width, Math.round((picture.width * most.height) / picture.height))
}
