import type { CountedTopic } from '#lib/site/view.ts'

/** Topics with the number of their articles, and below each the topics that are a part of it. */
export function TopicTree({ topics }: { readonly topics: readonly CountedTopic[] }) {
  return (
    <ul className="months">
      {topics.map(({ children, count, href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <span className="meta">{count}</span>
          {children.length > 0 && <TopicTree topics={children} />}
        </li>
      ))}
    </ul>
  )
}
