import type { ArchiveView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { NoArticles } from './no-articles.tsx'
import { Title } from './title.tsx'
import { interfaceTongue } from './tongue.ts'

/** Years with their months: all of them, or one year alone. */
export function ArchivePage({ view }: { readonly view: ArchiveView }) {
  const { shell } = view
  const { words } = shell
  return (
    <Frame shell={shell}>
      <Title shell={shell} isInterface>
        {view.year === null ? words.archive : `${words.archive} ${view.year}`}
      </Title>
      {view.years.length === 0 && <NoArticles shell={shell} />}
      {view.years.map(({ year, href, count, months }) => (
        <section key={year} className="ledger" {...interfaceTongue(words, shell)}>
          <div className="mb-2">
            <h2 className="ledger-title">{view.year === null ? <a href={href}>{year}</a> : year}</h2>
            <p className="meta">{words.articleCount(count)}</p>
          </div>
          <ul className="months">
            {months.map(month => (
              <li key={month.href}>
                <a href={month.href}>{month.text}</a>
                <span className="meta">{month.count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  )
}
