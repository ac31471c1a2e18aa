import type { ReactNode } from 'react'
import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue } from './tongue.ts'

interface TitleProps {
  readonly shell: Shell
  /** Said by the interface, or by the publication in its own language. */
  readonly isInterface?: boolean
  readonly children: ReactNode
}

/** The heading of a page that is no article. */
export function Title({ shell, isInterface = false, children }: TitleProps) {
  return (
    <h1 className="headline mb-6 text-headline-long" {...(isInterface ? interfaceTongue(shell.words, shell) : {})}>
      {children}
    </h1>
  )
}
