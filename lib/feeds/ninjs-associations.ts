import type { Words } from '#lib/i18n/words.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { assetUrl } from './asset-url.ts'
import { IPTC_SCHEME, iptcTerms } from './digital-source-type.ts'
import { mediaType } from './media-type.ts'
import type { NinjsSubject } from './ninjs-subject.ts'
import { said } from './said.ts'

/** Lead picture, sound, what of the text's media is said to be made by AI, and the article in other languages. */
export function ninjsAssociations(subject: NinjsSubject): readonly object[] {
  return [
    ...(subject.lifecycle === 'withdrawn' ? [] : media(subject)),
    ...subject.translations.map(({ language, url }) => ({
      name: `translation-${language}`,
      rel: 'translation',
      uri: url,
      type: 'text',
      language,
    })),
  ]
}

function media(subject: NinjsSubject): readonly object[] {
  const { ai, audio, image } = subject.article
  const leading = [image?.src, audio?.src]
  return [
    ...(image ? [asset('lead-picture', image, subject)] : []),
    ...(audio ? [asset('read-aloud', audio, subject)] : []),
    ...ai.media
      .filter(src => !leading.includes(src))
      .map((src, index) => asset(`media-${index + 1}`, { src, ai: true }, subject)),
  ]
}

interface Asset {
  readonly src: string
  readonly ai: boolean
  readonly alt?: string
  readonly credit?: string | null
}

function asset(
  name: string,
  { ai, alt = '', credit = null, src }: Asset,
  { publication, words }: NinjsSubject,
): object {
  const { contentType, href, type } = file(src, publication)
  const madeByAi = ai ? aiWord(name, type, words) : null
  return said({
    name,
    rel: 'media',
    uri: href,
    type,
    by: credit,
    edNote: madeByAi,
    descriptions: [
      ...(madeByAi === null ? [] : [{ role: 'label', contentType: 'text/plain', value: madeByAi }]),
      ...(alt === '' ? [] : [{ role: 'alt', contentType: 'text/plain', value: alt }]),
    ],
    digitalSourceType: madeByAi && { name: madeByAi, uri: IPTC_SCHEME + iptcTerms.generated },
    renditions: [said({ name: 'main', href, contentType })],
  })
}

function file(src: string, publication: Publication) {
  const href = assetUrl(src, publication)
  const contentType = mediaType(href)
  const kind = contentType?.split('/')[0]
  return { href, contentType, type: kind === 'audio' || kind === 'video' ? kind : 'picture' }
}

function aiWord(name: string, type: string, words: Words): string {
  if (type !== 'audio') return words.imageByAi
  return name === 'read-aloud' ? words.voiceByAi : words.soundByAi
}
