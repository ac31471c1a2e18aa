import { month as written } from '../newsroom/dates.js'
import { words } from '../newsroom/words.js'

export function Years({ years }) {
  return years.map(({ year, url, count, language, months }) => (
    <section className="ledger" key={year}>
      <div className="ledger-head">
        <h2 className="ledger-title">
          <a href={url}>{year}</a>
        </h2>
        <p className="meta">
          {count} {words[language].articles}
        </p>
      </div>
      <ul className="months">
        {months.map(month => (
          <li key={month.url}>
            <a href={month.url}>{written(month.month, language)}</a>
            <span className="meta">{month.count}</span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
