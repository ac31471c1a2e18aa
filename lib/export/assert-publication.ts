import type { Survey } from '#lib/content/survey.ts'
import { RefusedFolder } from './place.ts'

/** Throws `RefusedFolder` where a folder holds nothing of a publication: a wrong folder must not replace a site by an empty one. */
export function assertPublication({ reads, layout }: Pick<Survey, 'reads' | 'layout'>, folder: string): void {
  if (reads.length + layout.articles.length + layout.pages.length > 0) return
  throw new RefusedFolder(
    `${folder} holds no publication: neither site.yaml nor an article. KIOSK_CONTENT names its folder.`,
    `In ${folder} liegt keine Publikation: weder site.yaml noch ein Artikel. KIOSK_CONTENT nennt ihren Ordner.`,
  )
}
