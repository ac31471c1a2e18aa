import type { CSSProperties } from 'react'
import { mailColors } from './mail-colors.ts'

const { paper, ink, muted, accent, rule } = mailColors.light
const serif = "Georgia,'Times New Roman',serif"
const sans = 'Arial,Helvetica,sans-serif'

/** Text of one kind with colours that stand on the element itself: some mail programs drop the style sheet, others invert what they find. */
function type(fontFamily: string, fontSize: string, lineHeight: string, color: string): CSSProperties {
  return { margin: 0, fontFamily, fontSize, lineHeight, color }
}

/** Every look of an email, to be written into its elements. */
export const mailStyles = {
  ground: { margin: 0, padding: 0, backgroundColor: paper },
  // Long words would make the table wider than a phone; the older of the two properties is for mail programs without the newer.
  page: {
    width: '640px',
    maxWidth: '100%',
    backgroundColor: paper,
    overflowWrap: 'anywhere',
    wordBreak: 'break-word',
  },
  plain: { padding: '20px 24px' },
  ruled: { padding: '20px 24px', borderTop: `1px solid ${rule}` },
  heading: { padding: '20px 24px 0', borderTop: `2px solid ${rule}` },
  name: { ...type(serif, '32px', '38px', ink), fontWeight: 'bold' },
  lead: { ...type(serif, '27px', '34px', ink), fontWeight: 'bold' },
  headline: { ...type(serif, '20px', '26px', ink), fontWeight: 'bold' },
  section: { ...type(sans, '15px', '20px', ink), fontWeight: 'bold' },
  line: { ...type(serif, '17px', '23px', ink), fontWeight: 'normal' },
  list: { ...type(serif, '16px', '24px', ink), paddingLeft: '20px' },
  text: { ...type(serif, '17px', '26px', ink), paddingTop: '6px' },
  meta: { ...type(sans, '14px', '20px', muted), paddingTop: '6px' },
  label: { ...type(sans, '14px', '20px', ink), fontWeight: 'normal' },
  filled: { backgroundColor: ink, color: paper, border: `1px solid ${ink}`, padding: '0 4px', fontWeight: 'bold' },
  outlined: { backgroundColor: paper, color: ink, border: `1px solid ${ink}`, padding: '0 4px', fontWeight: 'bold' },
  inkLink: { color: ink },
  link: { color: accent },
  picture: { display: 'block', width: '100%', height: 'auto', border: 0, paddingTop: '12px' },
  // What only mail programs show beside the subject; Word's engine, in older Outlooks, needs a property of its own.
  preheader: { display: 'none', maxHeight: 0, overflow: 'hidden', msoHide: 'all' },
} satisfies Readonly<Record<string, CSSProperties & { readonly msoHide?: string }>>
