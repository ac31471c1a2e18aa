import type { LabelView } from '#lib/site/view-parts.ts'

const frame = 'M0 0h22v16H0z'
const innerFrame = 'M1.2 1.2v13.6h19.6V1.2z'
/** The marks of all dictionaries as outlines, so that the stamp needs no font. */
const capitals: Readonly<Record<string, string>> = {
  KI: 'M5.5 3h2v4l3-4h2.4L9.5 7.6l3.6 5.4h-2.5L8.2 9.2l-.7.9V13h-2zM14.5 3h2v10h-2z',
  AI: 'M8.1 3h2.3l2.7 10H11l-.5-2.1H8L7.5 13h-2zM8.5 9.1H10L9.2 6zM14.5 3h2v10h-2z',
}

/** The two capitals set like a colophon stamp: filled with ink where a label is owed, outlined where it is given freely. Decoration: the words say it. Its size is for pages without a style sheet. */
export function AiMark({ label }: { readonly label: Pick<LabelView, 'kind' | 'mark'> }) {
  const outline = label.kind === 'mandatory' ? frame : frame + innerFrame
  return (
    <svg className="ai-mark" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={outline + (capitals[label.mark] ?? '')} />
    </svg>
  )
}
