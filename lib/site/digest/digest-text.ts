import { labelSentence } from '#lib/i18n/label.ts'
import type { LabelView } from '../view-parts.ts'
import type { DigestChange, DigestFooter, DigestItem, DigestLine, DigestView } from './digest-view.ts'
import { underlined, wrapped } from './wrapped.ts'

/** A newsletter as plain text, for the second part of an email and for those who read no HTML. */
export function digestText(view: DigestView): string {
  const { words, subject, homeUrl, lead, sections, headlines, changes, omitted, archiveUrl } = view
  const blocks = [
    `${underlined(subject, '=')}\n${homeUrl}`,
    ...(lead === null ? [] : [itemText(lead)]),
    ...sections.flatMap(({ title, items }) => [underlined(title, '-'), ...items.map(itemText)]),
    ...(headlines.length === 0 ? [] : [underlined(words.digest.headlines, '-'), ...headlines.map(lineText)]),
    ...(omitted === 0 ? [] : [`${wrapped(words.digest.inArchive(omitted))}\n${archiveUrl}`]),
    ...(changes.length === 0 ? [] : [underlined(words.corrections, '-'), ...changes.map(changeText)]),
    ...moreChanges(view),
    footerText(view.footer, words.responsible),
  ]
  return `${blocks.join('\n\n')}\n`
}

function moreChanges({ words, omittedChanges, correctionsUrl }: DigestView): readonly string[] {
  if (omittedChanges === 0 || correctionsUrl === null) return []
  return [paragraph(words.digest.moreCorrections(omittedChanges), correctionsUrl)]
}

function itemText({ label, headline, text, day, byline, url }: DigestItem): string {
  return paragraph(labelLine(label), headline, text, [day, byline].filter(Boolean).join(' · '), url)
}

function lineText({ label, headline, url }: DigestLine): string {
  return paragraph(labelLine(label), headline, url)
}

function changeText({ line, kind, day, text }: DigestChange): string {
  return paragraph(labelLine(line.label), line.headline, `${kind}, ${day}: ${text}`, line.url)
}

function footerText({ publisher, responsible, links, why, unsubscribe }: DigestFooter, title: string): string {
  const contact = responsible?.contact ? ` · ${responsible.contact.text}` : ''
  const answers =
    responsible && `${title}: ${[responsible.name, responsible.role].filter(Boolean).join(', ')}${contact}`
  return [
    // The delimiter of a signature ends in a blank (RFC 3676, section 4.3).
    `-- \n${paragraph(publisher, answers ?? '')}`,
    ...links.map(({ text, href }) => paragraph(`${text}: ${href}`)),
    `${wrapped(why)}\n${unsubscribe.text}: ${unsubscribe.href}`,
  ].join('\n')
}

const labelLine = (label: LabelView | null): string => (label === null ? '' : labelSentence(label))

function paragraph(...lines: readonly string[]): string {
  return lines
    .filter(line => line !== '')
    .map(wrapped)
    .join('\n')
}
