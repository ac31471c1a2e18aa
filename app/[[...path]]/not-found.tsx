import { pageElement } from '#components/page.tsx'
import { notFoundView } from '#lib/site/view-of.ts'
import { currentSite } from '../current-site.ts'

export default async function NotFound() {
  return pageElement(notFoundView(await currentSite()))
}
