interface ProseProps {
  /** Safe: it went through the allow-list of `lib/markdown`. */
  readonly html: string
  readonly className?: string
}

/** Text of the publication, set for reading; the only place that writes HTML as it comes. */
export function Prose({ html, className = 'prose' }: ProseProps) {
  if (html === '') return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered Markdown, sanitised where it is made.
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
