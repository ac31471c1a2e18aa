/** Jekyll's `slugify`: `pretty` for `:title`, which keeps case and signs that may stand in a path, `default` for `:slug`. */
export function jekyllSlug(text: string, mode: 'pretty' | 'default'): string {
  const other = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu
  const slug = text.normalize('NFC').replace(other, '-').replace(/^-|-$/g, '')
  return mode === 'pretty' ? slug : slug.toLowerCase()
}
