import type { Shell } from '#lib/site/view-shell.ts'

/** The publication's name; capitals it opens with (KIosk) are set off as its emblem. */
export function Nameplate({ shell, isFront }: { readonly shell: Shell; readonly isFront: boolean }) {
  const [, capitals, rest] = /^(\p{Lu}{2,3})(\p{Ll}.*)$/u.exec(shell.name) ?? []
  const link = (
    <a href={shell.homeHref}>
      {capitals === undefined ? shell.name : <span className="text-accent">{capitals}</span>}
      {rest}
    </a>
  )
  return isFront ? <h1 className="nameplate text-plate">{link}</h1> : <p className="nameplate text-title">{link}</p>
}
