import { inBrackets, plainMarkdown, plainParagraph } from '#lib/feeds/plain-markdown.ts'
import { labelSentence } from '#lib/i18n/label.ts'
import type { LabelView, Link } from '../view-parts.ts'
import type { DigestChange, DigestFooter, DigestItem, DigestLine, DigestView } from './digest-view.ts'

/** A newsletter as Markdown, with subject and preheader as front matter, for sending services and editors that take it. */
export function digestMarkdown(view: DigestView): string {
  const { words, name, homeUrl, days, lead, sections, headlines, changes, omitted, archiveUrl } = view
  const blocks = [
    // JSON is YAML (YAML 1.2, section 1.2).
    `---\nsubject: ${JSON.stringify(view.subject)}\npreheader: ${JSON.stringify(view.preheader)}\n---`,
    `# ${linkTo({ href: homeUrl, text: name })}`,
    plainParagraph(days),
    ...(lead === null ? [] : itemBlocks(lead, '##')),
    ...sections.flatMap(({ title, items }) => [
      `## ${plainMarkdown(title)}`,
      ...items.flatMap(item => itemBlocks(item, '###')),
    ]),
    ...(headlines.length === 0 ? [] : [`## ${words.digest.headlines}`, ...headlines.flatMap(lineBlocks)]),
    ...(omitted === 0 ? [] : [linkTo({ href: archiveUrl, text: words.digest.inArchive(omitted) })]),
    ...(changes.length === 0 ? [] : [`## ${words.corrections}`, ...changes.flatMap(changeBlocks)]),
    ...moreChanges(view),
    ...footerBlocks(view.footer, words.responsible),
  ]
  return `${blocks.join('\n\n')}\n`
}

function moreChanges({ words, omittedChanges, correctionsUrl }: DigestView): readonly string[] {
  if (omittedChanges === 0 || correctionsUrl === null) return []
  return [linkTo({ href: correctionsUrl, text: words.digest.moreCorrections(omittedChanges) })]
}

function itemBlocks(item: DigestItem, level: '##' | '###'): readonly string[] {
  const { label, headline, url, text, day, byline } = item
  const meta = [day, byline].filter(Boolean).join(' · ')
  return [
    ...labelBlock(label),
    `${level} ${linkTo({ href: url, text: headline })}`,
    ...(text === '' ? [] : [plainParagraph(text)]),
    ...(meta === '' ? [] : [`*${plainMarkdown(meta)}*`]),
  ]
}

function lineBlocks({ label, headline, url }: DigestLine): readonly string[] {
  return [...labelBlock(label), linkTo({ href: url, text: headline })]
}

function changeBlocks({ line, kind, day, text }: DigestChange): readonly string[] {
  return [...lineBlocks(line), `**${plainMarkdown(kind)}**, ${plainMarkdown(`${day}: ${text}`)}`]
}

function footerBlocks({ publisher, responsible, links, why, unsubscribe }: DigestFooter, title: string) {
  const contact = responsible?.contact ? ` · ${linkTo(responsible.contact)}` : ''
  const answers = responsible && [responsible.name, responsible.role].filter(part => part !== '').join(', ')
  return [
    '---',
    plainParagraph(publisher),
    ...(answers === null ? [] : [`${title}: ${plainMarkdown(answers)}${contact}`]),
    links.map(linkTo).join(' · '),
    `${plainParagraph(why)} ${linkTo(unsubscribe)}`,
  ]
}

function labelBlock(label: LabelView | null): readonly string[] {
  return label === null ? [] : [plainParagraph(labelSentence(label))]
}

function linkTo({ href, text }: Link): string {
  return `[${plainMarkdown(text)}](${inBrackets(href)})`
}
