import type { Words } from '#lib/i18n/words.ts'
import type { Link } from '#lib/site/view-parts.ts'

interface OrdersProps {
  readonly orders: readonly (Link & { readonly isCurrent: boolean })[]
  readonly words: Words
}

/** The orders in which a topic can be read, where there is a choice. */
export function TopicOrders({ orders, words }: OrdersProps) {
  if (orders.length === 0) return null
  return (
    <nav aria-label={words.order}>
      <ul className="line-list">
        {orders.map(({ href, isCurrent, text }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
