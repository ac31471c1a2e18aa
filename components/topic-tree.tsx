import type { CountedTopic } from '#lib/site/view.ts'

interface TreeProps {
  readonly topics: readonly CountedTopic[]
  readonly className?: string
}

/** Topics with the number of their articles, and below each the topics that are a part of it. */
export function TopicTree({ topics, className = 'line-list' }: TreeProps) {
  return (
    <ul className={className}>
      {topics.map(({ children, count, href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a> <span className="meta">{count}</span>
          {children.length > 0 && <TopicTree topics={children} className="line-list ps-4" />}
        </li>
      ))}
    </ul>
  )
}
