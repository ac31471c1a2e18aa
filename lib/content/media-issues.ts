import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import type { Issue, Place } from '#lib/article/issue.ts'
import { readHead } from './article-head.ts'
import type { Messages, Wording } from './messages.ts'
import { toNotes } from './notes.ts'
import { startOfFile } from './place.ts'
import type { Sounds } from './read-sounds.ts'

/** The files that articles may name: all by their paths within the site, and the sounds that were read. */
interface Files {
  readonly media: ReadonlyMap<string, string>
  readonly sounds: Sounds
}

/**
 * What is to be said about lead pictures and sounds that are not there, lie elsewhere or cannot be read, at the place where an article
 * names them; opens none but these articles.
 */
export function mediaIssues(
  folder: string,
  articles: readonly Article[],
  files: Files,
  messages: Messages,
): readonly Issue[] {
  return articles.flatMap(article => {
    const found = [
      pictureFinding(article, files, messages),
      soundFinding(article, files, messages),
      labelFinding(article, files, messages),
    ].flatMap(finding => finding ?? [])
    return found.map(({ field, rule, wording }): Issue => {
      const place = placeOf(field, join(folder, article.file), messages)
      return { file: article.file, place, rule, level: 'warning', ...wording }
    })
  })
}

interface Finding {
  readonly field: 'image' | 'sound' | 'label'
  readonly rule: string
  readonly wording: Wording
}

/** Lead pictures of other hosts are judged by the desk, which can fetch them. */
function pictureFinding({ image }: Article, { media }: Files, messages: Messages): Finding | null {
  if (image === null || !image.src.startsWith('/') || media.has(image.src)) return null
  return { field: 'image', rule: 'schema/image-missing', wording: messages.imageMissing(image.src) }
}

function soundFinding({ audio }: Article, { media, sounds }: Files, messages: Messages): Finding | null {
  if (audio === null) return null
  const { src } = audio
  const field = 'sound'
  if (!src.startsWith('/'))
    return { field, rule: 'schema/audio-elsewhere', wording: messages.audioElsewhere(new URL(src).host) }
  if (!media.has(src)) return { field, rule: 'schema/audio-missing', wording: messages.audioMissing(src) }
  if (sounds.get(src)?.seconds !== null) return null
  return { field, rule: 'schema/audio-unreadable', wording: messages.audioUnreadable(src) }
}

/** What AI is said to have made and nobody finds gets no label. */
function labelFinding({ ai }: Article, { media }: Files, messages: Messages): Finding | null {
  const lost = ai.media.find(path => path.startsWith('/') && !media.has(path))
  return lost === undefined
    ? null
    : { field: 'label', rule: 'schema/ai-media-missing', wording: messages.aiMediaMissing(lost) }
}

function placeOf(field: Finding['field'], path: string, messages: Messages): Place {
  const yaml = readHead(readFileSync(path), 'kiosk', messages, toNotes(path))?.yaml
  if (!yaml) return startOfFile
  if (field === 'label') return yaml.placeOf(['ai', 'media'])
  if (field === 'image') return yaml.placeOf(['image', 'src'])
  return yaml.placeOf(yaml.keys.includes('audio') ? ['audio', 'src'] : ['assets', 'tts'])
}
