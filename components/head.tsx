import { themeColor } from '#lib/site/theme-color.ts'
import type { Head as HeadView } from '#lib/site/view-shell.ts'
import { JsonLd } from './json-ld.tsx'

/** Metadata of a page; React lifts all but the data block into `<head>`, wherever this stands. */
export function Head({ head }: { readonly head: HeadView }) {
  const sameWords = head.properties.find(({ content }) => content === head.description)
  return (
    <>
      <title>{head.title}</title>
      <meta name="description" property={sameWords?.property} content={head.description} />
      {head.robots !== null && <meta name="robots" content={head.robots} />}
      {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {head.feeds.map(feed => (
        <link key={feed.href} rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      {head.describedBy !== null && <link rel="describedby" type="application/json" href={head.describedBy} />}
      {head.markdown !== null && <link rel="alternate" type="text/markdown" href={head.markdown} />}
      <link rel="icon" type="image/svg+xml" href={head.icons.svg} />
      <link rel="apple-touch-icon" href={head.icons.png} />
      <link rel="manifest" href={head.icons.manifest} />
      <meta name="color-scheme" content="light dark" />
      {/* The first that applies counts. */}
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColor.dark} />
      <meta name="theme-color" content={themeColor.light} />
      {head.metas.map(({ name, content }) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {head.properties
        .filter(property => property !== sameWords)
        .map(({ property, content }) => (
          <meta key={`${property} ${content}`} property={property} content={content} />
        ))}
      {head.jsonLd !== null && <JsonLd graph={head.jsonLd} />}
    </>
  )
}
