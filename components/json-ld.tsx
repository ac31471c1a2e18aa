/** A JSON-LD graph as the data block that search engines read; nothing in it can end the element. */
export function JsonLd({ graph }: { readonly graph: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write `&quot;`, which is no JSON; `scriptSafeJson` escapes.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(graph) }} />
}

/** JSON without any character that HTML or older JavaScript could take for an end (HTML, "Restrictions for contents of script elements"). */
export function scriptSafeJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
