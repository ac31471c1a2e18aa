import type { Words } from '#lib/i18n/words.ts'
import type { ArticleView } from '#lib/site/view-article.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { Time } from './time.tsx'
import { interfaceTongue } from './tongue.ts'

interface AudioPlayerProps {
  readonly audio: NonNullable<ArticleView['audio']>
  readonly words: Words
  readonly around: Tongue
}

/** The article read aloud, by the browser's own player, and how long that takes; nothing is loaded before somebody asks. */
export function AudioPlayer({ audio, words, around }: AudioPlayerProps) {
  const name = audio.ai ? `${words.listen} · ${words.voiceByAi}` : words.listen
  return (
    <figure className="mb-6 print:hidden" {...interfaceTongue(words, around)}>
      <figcaption className="meta mb-2">
        {name}
        {audio.length && (
          <>
            {' · '}
            <Time moment={audio.length} />
          </>
        )}
        {` · ${words.readAloud}`}
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: the article itself is the transcript. */}
      <audio className="w-full" controls preload="none" src={audio.src} aria-label={name} />
    </figure>
  )
}
