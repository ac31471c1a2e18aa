import type { LabelView } from '#lib/site/view-parts.ts'

/** Filled where lines wind unequally often to both sides: capitals run clockwise, the frame around them must not. */
const filled = 'M0 0v32h44V0z'
const outlined = 'M0 0h44v32H0zM2.4 2.4v27.2h39.2V2.4z'
/** The marks of all dictionaries as outlines, so that the stamp needs no font. */
const capitals: Readonly<Record<string, string>> = {
  KI: 'M11 6h4v8l6-8h5l-7 9 7 11h-5l-5-8-1 2v6h-4zM29 6h4v20h-4z',
  AI: 'M16 6h5l5 20h-4l-1-4h-5l-1 4h-4zM17 18h3l-1.5-6zM29 6h4v20h-4z',
}

/** The two capitals set like a colophon stamp: filled with ink where a label is owed, outlined where it is given freely. Decoration: the words say it. Its size is for pages without a style sheet. */
export function AiMark({ label }: { readonly label: Pick<LabelView, 'kind' | 'mark'> }) {
  const frame = label.kind === 'mandatory' ? filled : outlined
  return (
    <svg className="ai-mark" width="22" height="16" viewBox="0 0 44 32" aria-hidden="true">
      <path d={frame + (capitals[label.mark] ?? '')} />
    </svg>
  )
}
