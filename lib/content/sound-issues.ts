import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import type { Issue, Place } from '#lib/article/issue.ts'
import { readHead } from './article-head.ts'
import type { Messages } from './messages.ts'
import { toNotes } from './notes.ts'
import { startOfFile } from './place.ts'
import type { Sounds } from './read-sounds.ts'

/** What is to be said about sounds that cannot be read, at the place where an article names them; opens none but these articles. */
export function soundIssues(
  folder: string,
  articles: readonly Article[],
  sounds: Sounds,
  messages: Messages,
): readonly Issue[] {
  return articles.flatMap(({ audio, file }): readonly Issue[] => {
    if (audio === null || sounds.get(audio.src)?.seconds !== null) return []
    const wording = messages.audioUnreadable(audio.src)
    return [
      { file, place: placeOf(folder, file, messages), rule: 'schema/audio-unreadable', level: 'warning', ...wording },
    ]
  })
}

function placeOf(folder: string, file: string, messages: Messages): Place {
  const head = readHead(readFileSync(join(folder, file)), 'kiosk', messages, toNotes(file))
  if (head === null) return startOfFile
  return head.yaml.placeOf(head.yaml.keys.includes('audio') ? ['audio', 'src'] : ['assets', 'tts'])
}
