import { posix } from 'node:path'
import type { LeadImage, Sound } from '#lib/article/article.ts'
import type { Reading } from './reading.ts'
import { toSitePath, withoutBasePath } from './site-path.ts'

/** The lead picture; in KIosk's folders one without a description is a warning. */
export function toLeadImage(reading: Reading): LeadImage | null {
  const { fields, placement, yaml, messages, notes } = reading
  if (!fields.image) return null
  const { src, alt, credit, ai } = fields.image
  if (alt === undefined && placement.habits === 'kiosk')
    notes.warning('schema/image-alt', yaml.placeOf(['image']), messages.imageAlt())
  return { src: toMediaAddress(src, reading), alt: alt ?? '', credit: credit || null, ai: ai ?? false }
}

/** The sound file that reads the article aloud; the voice of `assets.tts`, text to speech, is synthetic. */
export function toAudio(reading: Reading): Sound | null {
  const { audio, assets } = reading.fields
  if (audio) return { src: toMediaAddress(audio.src, reading), ai: audio.ai ?? false }
  return assets?.tts === undefined ? null : { src: toMediaAddress(assets.tts, reading), ai: true }
}

/** Foreign addresses stay; paths count from the file where they begin with a dot, otherwise from the publication's folder. */
export function toMediaAddress(written: string, { file, publication }: Reading): string {
  if (/^https?:\/\//.test(written)) return written
  const path = written.startsWith('.') ? posix.join(posix.dirname(file), written) : written
  return toSitePath(withoutBasePath(path, publication.basePath))
}
