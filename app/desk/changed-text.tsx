import { Children } from 'react'
import type { WordChange } from '#lib/desk/text-diff.ts'

/** Words around a change that are shown so that it can be understood. */
const around = 240

/** What changed in a text; long runs that did not change are cut to what stands beside a change. */
export function ChangedText({ changes }: { readonly changes: readonly WordChange[] }) {
  return <div className="changed">{Children.toArray(changes.map(toElement))}</div>
}

function toElement(change: WordChange, index: number, { length }: readonly WordChange[]) {
  return <Change change={change} isFirst={index === 0} isLast={index === length - 1} />
}

interface ChangeProps {
  readonly change: WordChange
  readonly isFirst: boolean
  readonly isLast: boolean
}

function Change({ change: { kind, text }, isFirst, isLast }: ChangeProps) {
  if (kind === 'added') return <ins>{text}</ins>
  if (kind === 'removed') return <del>{text}</del>
  if (text.length <= 2 * around) return text
  const start = isFirst ? '' : text.slice(0, around)
  const end = isLast ? '' : text.slice(-around)
  return `${start} […] ${end}`
}
