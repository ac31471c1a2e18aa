import type { ReactNode } from 'react'
import type { StandingView } from '#lib/site/view.ts'
import { CorrectionDays } from './correction-days.tsx'
import { Figures } from './figures.tsx'
import { Frame } from './frame.tsx'
import { Title } from './title.tsx'

/** A page outside time: about, imprint, how we use AI. */
export function StandingPage({ view, children }: { readonly view: StandingView; readonly children: ReactNode }) {
  return (
    <Frame shell={view.shell}>
      <Title shell={view.shell} isInterface={view.isInterface}>
        {view.title}
      </Title>
      <div>{children}</div>
      {view.figures && <Figures figures={view.figures} shell={view.shell} />}
      {view.corrections && (
        <div className="mt-8">
          <CorrectionDays days={view.corrections} shell={view.shell} />
        </div>
      )}
    </Frame>
  )
}
