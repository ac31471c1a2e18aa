import type { RedirectView } from '#lib/site/view.ts'

/** A former address as a whole document: leads on at once, and by a link where that is switched off. */
export function RedirectPage({ lang, title, sentence, href, canonical }: Omit<RedirectView, 'kind'>) {
  return (
    <html lang={lang}>
      {/* biome-ignore lint/style/noHeadElement: a document of the file exporter, outside of Next. */}
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=${href}`} />
        <link rel="canonical" href={canonical} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            <a href={href}>{sentence}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
