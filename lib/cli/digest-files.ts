import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Day } from '#lib/article/article.ts'
import { type Digest, type DigestFormat, digestFormats } from '#lib/export/make-digest.ts'
import { isoDay } from './digest-period.ts'
import { pathsWithin } from './publication-file.ts'
import { WrongUse } from './wrong-use.ts'

/** A file that was written. */
export interface DigestFile {
  readonly format: DigestFormat
  readonly path: string
  readonly bytes: number
}

const endings: Readonly<Record<DigestFormat, string>> = { html: 'html', text: 'txt', markdown: 'md' }

/** Throws `WrongUse` for a folder within the publication, where the newsletter would become one of its articles. */
export function assertOutside(folder: string, publication: string): void {
  // A file is written from the working directory on, never from the publication's folder.
  if (pathsWithin(resolve(folder), publication).length === 0) return
  throw new WrongUse(
    `${folder} lies in the publication; a newsletter must not become a part of it. Name another folder with --out.`,
    `${folder} liegt in der Publikation; ein Newsletter darf kein Teil von ihr werden. --out nennt einen anderen Ordner.`,
  )
}

/** Writes the forms of a newsletter into a folder, named after their first day, language and topic. */
export async function writeDigest(
  { view, written }: Digest,
  { folder, first, topic }: { readonly folder: string; readonly first: Day; readonly topic: string | null },
): Promise<readonly DigestFile[]> {
  const name = ['digest', isoDay(first), view.lang, ...(topic === null ? [] : [topic])].join('-')
  await mkdir(folder, { recursive: true })
  return Promise.all(
    digestFormats.map(async format => {
      const path = join(folder, `${name}.${endings[format]}`)
      await writeFile(path, written[format])
      return { format, path, bytes: Buffer.byteLength(written[format]) }
    }),
  )
}
