import type { ReadPublication } from '#lib/content/read-library.ts'
import { changeArticle } from '#lib/desk/change-article.ts'
import { changedInPlace } from '#lib/desk/clean-bytes.ts'
import { FileRefused } from '#lib/desk/file-refused.ts'
import { toFileText } from '#lib/desk/file-text.ts'
import type { ForeignPicture } from '#lib/desk/foreign-pictures.ts'
import { exchange, type Manners } from '#lib/desk/online/exchange.ts'
import { fetchPicture } from '#lib/desk/online/fetch-picture.ts'
import type { Ask } from '#lib/desk/online/follow.ts'
import { hostTurns } from '#lib/desk/online/host-turns.ts'
import { putPicture } from '#lib/desk/picture-file.ts'
import { pictureWords } from '#lib/desk/picture-words.ts'
import { explainError } from './explain-error.ts'
import { print, say } from './say.ts'

interface Fetching {
  readonly messages: 'de' | 'en'
  readonly allowPrivate: boolean
  readonly placeOf: (picture: ForeignPicture) => string
}

/** Fetches pictures into `media/` and writes their new addresses into the texts; `false` where something was left. */
export async function fetchPictures(
  pictures: readonly ForeignPicture[],
  publication: ReadPublication,
  fetching: Fetching,
): Promise<boolean> {
  const words = pictureWords[fetching.messages]
  const paths = await fetchAll(pictures, publication, fetching)
  const fetched = pictures.flatMap(picture => {
    const path = paths.get(picture.address)
    return path === undefined ? [] : [{ picture, path }]
  })
  let isDone = fetched.length === pictures.length
  for (const { picture, path } of fetched) {
    isDone &&= picture.written !== null
    const place = fetching.placeOf(picture)
    print(picture.written === null ? words.byHand(place, path) : words.fetched(place, path))
  }
  for (const file of new Set(fetched.map(({ picture }) => picture.file))) {
    const own = fetched.filter(({ picture }) => picture.file === file)
    await writeAddresses(file, own, publication).catch(error => {
      if (!(error instanceof FileRefused)) throw error
      isDone = false
      say(`kiosk: ${explainError(error, fetching.messages).message}`)
    })
  }
  return isDone
}

const manners: Omit<Manners, 'userAgent' | 'allowPrivate'> = { timeout: 30_000, maxBytes: 50_000_000 }

/** The paths of those that could be fetched, by their addresses; each is asked once. */
async function fetchAll(
  pictures: readonly ForeignPicture[],
  { folder, library }: ReadPublication,
  { allowPrivate, messages, placeOf }: Fetching,
): Promise<ReadonlyMap<string, string>> {
  const { notFetched, reasons } = pictureWords[messages]
  const round = { ...manners, allowPrivate, userAgent: `KIosk picture fetch (+${library.publication.origin})` }
  const turns = hostTurns(1000)
  const ask: Ask = async (url, method) => {
    await turns(url.host)
    return exchange(url, method, round)
  }
  const paths = new Map<string, string>()
  for (const [address, picture] of new Map(pictures.map(picture => [picture.address, picture]))) {
    const fetched = await fetchPicture(address, ask, round)
    if (typeof fetched === 'string') say(notFetched(placeOf(picture), address, reasons[fetched] ?? fetched))
    else paths.set(address, await putPicture(folder, address, fetched))
  }
  return paths
}

async function writeAddresses(
  file: string,
  fetched: readonly { readonly picture: ForeignPicture; readonly path: string }[],
  publication: ReadPublication,
): Promise<void> {
  const changes = new Map(
    fetched.flatMap(({ picture: { written }, path }) =>
      written ? [[written.start, { rule: '', ...written, replacement: path }] as const] : [],
    ),
  )
  const { text } = toFileText(publication.contents.get(file) ?? new Uint8Array())
  const rising = [...changes.values()].sort((a, b) => a.start - b.start)
  if (rising.length > 0) await changeArticle(publication, file, changedInPlace(text, rising))
}
