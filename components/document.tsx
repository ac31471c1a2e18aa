import type { ReactNode } from 'react'
import type { View } from '#lib/site/view.ts'

interface DocumentProps {
  readonly view: Exclude<View, { readonly kind: 'redirect' }>
  readonly stylesheetHref: string
  readonly children: ReactNode
}

/** The document around a page written to a file; redirects are documents of their own (`redirect-page.tsx`). */
export function Document({ view, stylesheetHref, children }: DocumentProps) {
  return (
    <html lang={view.shell.lang} dir={view.shell.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={stylesheetHref} />
        {view.kind === 'search' && <link rel="stylesheet" href={view.style} />}
        {view.kind === 'search' && <script type="module" src={view.script} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
