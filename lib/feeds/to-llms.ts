import { inBrackets, plainMarkdown as plain, plainParagraph } from './plain-markdown.ts'

/** A link of a list, with a note behind it. */
export interface LlmsLink {
  readonly title: string
  readonly url: string
  readonly note?: string
}

/** What programs that read texts are told of a site. */
export interface LlmsGuide {
  readonly name: string
  readonly summary: string
  /** A sentence or more on what to know before reading. */
  readonly details: string
  /** Lists of links under their headings; one without links is left out. */
  readonly sections: readonly { readonly title: string; readonly links: readonly LlmsLink[] }[]
}

/** A guide to a site as llmstxt.org has it: name, summary, details, then lists of links under headings. */
export function toLlms({ details, name, sections, summary }: LlmsGuide): string {
  const blocks = [
    `# ${plain(name)}`,
    ...(summary === '' ? [] : [`> ${plainParagraph(summary)}`]),
    plainParagraph(details),
    ...sections
      .filter(({ links }) => links.length > 0)
      .map(({ links, title }) => `## ${plain(title)}\n\n${links.map(toLine).join('\n')}`),
  ]
  return `${blocks.join('\n\n')}\n`
}

function toLine({ note, title, url }: LlmsLink): string {
  return `- [${plain(title)}](${inBrackets(url)})${note === undefined ? '' : `: ${plain(note)}`}`
}
