import '#components/site.css'
import './desk.css'
import type { ReactNode } from 'react'
import { readEnvironment } from '#lib/publication/environment.ts'
import { Reload } from '../reload.dev.tsx'
import { pageWords } from './page-words.ts'

export default function Layout({ children }: { children: ReactNode }) {
  const { messages } = readEnvironment()
  return (
    <html lang={messages} dir="ltr">
      <head>
        <title>{`${pageWords(messages).desk} · KIosk`}</title>
      </head>
      <body className="desk">
        {children}
        <Reload />
      </body>
    </html>
  )
}
