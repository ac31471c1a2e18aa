import type { Words } from '#lib/i18n/words.ts'
import type { ImageView, Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from './tongue.ts'

interface PictureProps {
  readonly image: ImageView
  readonly words: Words
  readonly around: Tongue
  /** Cut to one shape, as lists need it. */
  readonly isCropped?: boolean
  readonly isLazy?: boolean
}

/** A picture with its credit; one made by AI says so in words, also in lists. */
export function Picture({ image, words, around, isCropped = false, isLazy = false }: PictureProps) {
  const notes = [image.ai ? words.imageByAi : null, image.credit === null ? null : words.imageCredit(image.credit)]
  const caption = notes.filter(note => note !== null).join(' · ')
  return (
    <figure className="picture">
      {/* biome-ignore lint/performance/noImgElement: components import nothing from Next; the file exporter has no image server. */}
      <img
        className={isCropped ? 'aspect-picture w-full object-cover' : 'w-full'}
        src={image.src}
        alt={image.alt}
        loading={isLazy ? 'lazy' : undefined}
      />
      {caption !== '' && (
        <figcaption className="meta mt-1" {...interfaceTongue(words, around)}>
          {caption}
        </figcaption>
      )}
    </figure>
  )
}
