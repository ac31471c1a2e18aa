import '#components/site.css'
import { pageElement } from '#components/page.tsx'
import { notFoundView } from '#lib/site/view-of.ts'
import { currentSite } from './current-site.ts'

export default async function GlobalNotFound() {
  const view = notFoundView(await currentSite())
  return (
    <html lang={view.shell.lang} dir={view.shell.dir}>
      <body>{await pageElement(view)}</body>
    </html>
  )
}
