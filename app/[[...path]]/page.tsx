import { notFound } from 'next/navigation'
import { pageElement } from '#components/page.tsx'
import { currentSite } from '../current-site.ts'
import { pageAt } from '../page-at.ts'
import { type PathParams, pathOf, staticPaths } from '../path-params.ts'
import { SearchScript } from '../search-script.tsx'

export const revalidate = 60

export async function generateStaticParams() {
  return staticPaths(await currentSite())
}

export default async function Page({ params }: { params: Promise<PathParams> }) {
  const view = pageAt(pathOf(await params), await currentSite())
  if (view === null) notFound()
  const page = await pageElement(view)
  if (view.kind !== 'search') return page
  return (
    <>
      {page}
      <SearchScript />
    </>
  )
}
