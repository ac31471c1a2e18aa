import type { RedirectView } from '#lib/site/view.ts'

/** What stands at a former address: leads on at once, and by a link where that is switched off. */
export function RedirectPage({ view }: { readonly view: RedirectView }) {
  const { title, sentence, href, canonical } = view
  return (
    <main>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <link rel="canonical" href={canonical} />
      <h1>{title}</h1>
      <p>
        <a href={href}>{sentence}</a>
      </p>
    </main>
  )
}

/** The same as a whole document, without a style sheet, for files. */
export function RedirectDocument({ view }: { readonly view: RedirectView }) {
  return (
    <html lang={view.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <RedirectPage view={view} />
      </body>
    </html>
  )
}
