import type { ReactNode } from 'react'
import { Reload } from '../reload.dev.tsx'

export default function Template({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Reload />
    </>
  )
}
