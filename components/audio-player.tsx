import type { Words } from '#lib/i18n/words.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from './tongue.ts'

interface AudioPlayerProps {
  readonly src: string
  readonly words: Words
  readonly around: Tongue
}

/** The article read aloud, by the browser's own player; nothing is loaded before somebody asks. */
export function AudioPlayer({ src, words, around }: AudioPlayerProps) {
  return (
    <figure className="mb-6 print:hidden" {...interfaceTongue(words, around)}>
      <figcaption className="meta mb-1">{words.listen}</figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: the article itself is the transcript. */}
      <audio className="w-full" controls preload="none" src={src} aria-label={words.listen} />
    </figure>
  )
}
