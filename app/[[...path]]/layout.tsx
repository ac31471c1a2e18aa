import '#components/site.css'
import '#components/styles/search.css'
import type { ReactNode } from 'react'
import { directionOf } from '#lib/i18n/formats.ts'
import { currentSite } from '../current-site.ts'
import { localeOf } from '../page-at.ts'
import { type PathParams, pathOf } from '../path-params.ts'

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<PathParams> }) {
  const locale = localeOf(pathOf(await params), await currentSite())
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  )
}
