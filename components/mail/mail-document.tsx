import type { ReactNode } from 'react'
import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { mailSheet } from './mail-sheet.ts'
import { mailStyles } from './mail-styles.ts'

interface MailDocumentProps {
  readonly view: Pick<DigestView, 'lang' | 'dir' | 'subject' | 'preheader'>
  /** Rows of the only table. */
  readonly children: ReactNode
}

/** Keeps mail programs from filling the preheader with the first words of the text. */
const padding = '\u00a0\u200c'.repeat(60)

/** The document around an email: one table of at most 640 pixels, as Word's engine in older Outlooks lays out nothing else. */
export function MailDocument({ view: { lang, dir, subject, preheader }, children }: MailDocumentProps) {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{subject}</title>
        <style>{mailSheet}</style>
      </head>
      <body className="paper" style={mailStyles.ground}>
        {/* Gmail drops the attributes of html and body. */}
        <div className="paper" lang={lang} dir={dir} style={mailStyles.ground}>
          <div style={mailStyles.preheader}>
            {preheader}
            {padding}
          </div>
          <table
            role="presentation"
            dir={dir}
            className="paper"
            align="center"
            width="640"
            cellPadding="0"
            cellSpacing="0"
            border={0}
            style={mailStyles.page}
          >
            <tbody>{children}</tbody>
          </table>
        </div>
      </body>
    </html>
  )
}
