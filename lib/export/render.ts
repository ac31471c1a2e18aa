import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Document } from '#components/document.tsx'
import { DigestMail } from '#components/mail/digest-mail.tsx'
import { pageElement } from '#components/page.tsx'
import { RedirectDocument } from '#components/redirect-page.tsx'
import type { DigestView } from '#lib/site/digest/digest-view.ts'
import type { RedirectView, View } from '#lib/site/view.ts'

/** The whole document of a page. */
export async function renderView(view: Exclude<View, RedirectView>, stylesheetHref: string): Promise<string> {
  const page = await pageElement(view)
  return toDocument(Document({ view, stylesheetHref, children: page }))
}

/** The whole document of a former address. */
export function renderRedirect(view: RedirectView): string {
  return toDocument(RedirectDocument({ view }))
}

/** The HTML of a newsletter, in lines: mail servers break those longer than 998 bytes where they please (RFC 5322, section 2.1.1). */
export function renderDigest(view: DigestView): string {
  return toDocument(DigestMail({ view })).replace(/<\/(?:div|h1|h2|h3|li|p|style|tr)>/g, '$&\n')
}

function toDocument(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}\n`
}
