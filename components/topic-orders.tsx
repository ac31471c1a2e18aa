import type { Link } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue } from './tongue.ts'

interface OrdersProps {
  readonly orders: readonly (Link & { readonly isCurrent: boolean })[]
  readonly shell: Shell
}

/** The orders in which a topic can be read, where there is a choice. */
export function TopicOrders({ orders, shell }: OrdersProps) {
  if (orders.length === 0) return null
  return (
    <nav aria-label={shell.words.order} {...interfaceTongue(shell.words, shell)}>
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
