import type { ReactNode } from 'react'
import type { Shell } from '#lib/site/view-shell.ts'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Masthead } from './masthead.tsx'
import { interfaceTongue } from './tongue.ts'

interface FrameProps {
  readonly shell: Shell
  /** The front has no other title than the publication's name. */
  readonly isFront?: boolean
  readonly children: ReactNode
}

/** What stands around the main part of every page. */
export function Frame({ shell, isFront = false, children }: FrameProps) {
  return (
    <>
      <Head head={shell.head} />
      <a className="skip-link" href="#content" {...interfaceTongue(shell.words, shell)}>
        {shell.words.skipToContent}
      </a>
      <Masthead shell={shell} isFront={isFront} />
      <main id="content" className="page">
        {children}
      </main>
      <Footer shell={shell} />
    </>
  )
}
