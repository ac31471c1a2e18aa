import type { Words } from '#lib/i18n/words.ts'
import type { ImageView, Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from './tongue.ts'

interface PictureProps {
  readonly image: ImageView
  readonly words: Words
  readonly around: Tongue
  /** Above an article, or in a list, where all pictures are cut to one shape: beside its first teaser, or in the river. */
  readonly place: 'article' | 'lead' | 'river'
}

/** How wide a picture stands in each place, for browsers that choose a file before they know the style sheet. */
const sizes = {
  article: '(min-width: 76rem) 54rem, (min-width: 62rem) calc(100vw - 22rem), 100vw',
  lead: '(min-width: 76rem) 39rem, (min-width: 62rem) 52vw, 100vw',
  // Late enough for the browser to know it by itself.
  river: 'auto, (min-width: 76rem) 27rem, (min-width: 62rem) 36vw, (min-width: 40rem) 46vw, 100vw',
} as const

/** A picture with its credit; one made by AI says so in words, also in lists. */
export function Picture({ image, words, around, place }: PictureProps) {
  const notes = [image.ai ? words.imageByAi : null, image.credit === null ? null : words.imageCredit(image.credit)]
  const caption = notes.filter(note => note !== null).join(' · ')
  return (
    <figure className="picture">
      <picture>
        {image.picture?.sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={sizes[place]} />
        ))}
        <img
          className={looksOf(image, place)}
          src={image.src}
          alt={image.alt}
          width={image.picture?.width}
          height={image.picture?.height}
          {...(place === 'river' ? { loading: 'lazy' } : { fetchPriority: 'high' })}
        />
      </picture>
      {caption !== '' && (
        <figcaption className="meta mt-1" {...interfaceTongue(words, around)}>
          {caption}
        </figcaption>
      )}
    </figure>
  )
}

/** One whose size is not known is given the shape of those in lists, and shown whole in it, so that nothing moves when it comes. */
function looksOf({ picture }: ImageView, place: PictureProps['place']): string | undefined {
  const shape = place === 'article' ? (picture ? '' : 'aspect-picture w-full') : 'aspect-picture w-full object-cover'
  return [shape, picture?.isTransparent ? 'sheet' : ''].filter(look => look !== '').join(' ') || undefined
}
