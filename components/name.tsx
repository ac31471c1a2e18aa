import type { NameView } from '#lib/site/view-article.ts'

/** A name between other words, in its own direction, with its link. */
export function Name({ by: { name, href } }: { readonly by: NameView }) {
  const isolated = <bdi>{name}</bdi>
  return href === null ? isolated : <a href={href}>{isolated}</a>
}
