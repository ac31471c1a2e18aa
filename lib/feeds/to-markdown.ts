import type { Article } from '#lib/article/article.ts'
import type { Source } from '#lib/article/source.ts'
import { formatDay, formatPlainDay } from '#lib/i18n/formats.ts'
import type { LabelWords } from '#lib/i18n/label.ts'
import type { Words } from '#lib/i18n/words.ts'
import { authorsOf } from './authors-of.ts'
import { inBrackets, plainMarkdown as plain, plainParagraph } from './plain-markdown.ts'

/** What an article is written down from as Markdown. */
export interface MarkdownSubject {
  readonly article: Article
  readonly label: LabelWords | null
  /** Absolute address of its page. */
  readonly url: string
  /** The text as it was written, without what is not for readers. */
  readonly body: string
  /** Sources that the text does not list. */
  readonly sources: readonly Source[]
  readonly words: Words
  readonly timeZone: string
}

/**
 * An article as Markdown for programs that read texts: headline, label, dates and address, corrections, then the text as it was
 * written, which ends with its sources; those that only front matter names follow.
 */
export function toMarkdown(subject: MarkdownSubject): string {
  const { article, body } = subject
  const blocks = [
    `# ${plain(article.title)}`,
    labelLine(subject),
    dateLine(subject),
    ...corrections(subject),
    article.standfirst === null ? '' : plainParagraph(article.standfirst),
    body.trim(),
    furtherSources(subject),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function labelLine({ label, url, words }: MarkdownSubject): string {
  if (label === null) return ''
  return `**${plain(label.lead)}** · ${plain(label.review)} · [${words.howThisCameAbout}](${inBrackets(url)}#transparency)`
}

function dateLine({ article, timeZone, url, words }: MarkdownSubject): string {
  const names = authorsOf(article).map(({ name }) => plain(name))
  const day = (instant: number) => formatDay(instant, words.locale, timeZone)
  const parts = [
    ...(names.length === 0 ? [] : [words.by(names.join(', '))]),
    `${words.published} ${day(article.date)}`,
    ...(article.updated === null ? [] : [`${words.updated} ${day(article.updated)}`]),
    `<${url}>`,
  ]
  return parts.join(' · ')
}

function corrections({ article, timeZone, words }: MarkdownSubject): readonly string[] {
  return [...article.corrections]
    .sort((a, b) => b.at - a.at)
    .map(
      ({ at, kind, text }) =>
        `**${words.correctionKind[kind]}**, ${formatDay(at, words.locale, timeZone)}: ${plain(text)}`,
    )
}

function furtherSources({ sources, words }: MarkdownSubject): string {
  if (sources.length === 0) return ''
  const lines = sources.map(({ publisher, published, title, url }) => {
    const name = `${publisher === null || publisher === title ? '' : `${plain(publisher)}: `}${plain(title)}`
    const day = published === null ? '' : `, ${words.sourcePublished(formatPlainDay(published, words.locale))}`
    return `- ${url === null ? name : `[${name}](${inBrackets(url)})`}${day}`
  })
  return `## ${words.sources}\n\n${lines.join('\n')}`
}
