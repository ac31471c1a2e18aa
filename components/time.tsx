import type { Moment } from '#lib/site/view.ts'

/** A moment for people and machines. */
export function Time({ moment }: { readonly moment: Moment }) {
  return <time dateTime={moment.iso}>{moment.text}</time>
}
