import type { LabelView } from '#lib/site/view.ts'

/** Strokes of the capitals on a grid of 7 by 10, so that the stamp needs no font. */
const glyphs: Readonly<Record<string, string>> = {
  K: 'M0 0h2v4l3-4h2.4L4 4.6 7.6 10H5.1L2.7 6.2 2 7.1V10H0z',
  I: 'M0 0h2v10H0z',
  A: 'M2.6 0h2.3l2.7 10H5.5L5 7.9H2.5L2 10H0zM3 6.1h1.5L3.7 3z',
}
const widths: Readonly<Record<string, number>> = { K: 7.6, I: 2, A: 7.6 }
const gap = 1.4
const frame = 'M0 0h22v16H0z'
const inner = 'M1.2 1.2v13.6h19.6V1.2z'

/** The two capitals set like a colophon stamp: filled with ink where a label is owed, outlined where it is given freely. Decoration: the words say it. */
export function AiMark({ label }: { readonly label: Pick<LabelView, 'kind' | 'mark'> }) {
  const letters = [...label.mark]
  const width = letters.reduce((sum, letter) => sum + (widths[letter] ?? 0) + gap, -gap)
  const starts = letters.map((_, index) =>
    letters.slice(0, index).reduce((x, letter) => x + (widths[letter] ?? 0) + gap, (22 - width) / 2),
  )
  return (
    <svg className="ai-mark" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      {label.kind === 'mandatory' ? <path d={frame} /> : <path d={`${frame}${inner}`} fillRule="evenodd" />}
      {letters.map((letter, index) => (
        <path
          key={letter}
          className={label.kind === 'mandatory' ? 'fill-paper' : undefined}
          transform={`translate(${starts[index]} 3)`}
          d={glyphs[letter]}
        />
      ))}
    </svg>
  )
}
