import type { AiFigures } from '#lib/article/ai-figures.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { FiguresView } from '#lib/site/view-records.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue } from './tongue.ts'

interface FiguresProps {
  readonly figures: FiguresView
  readonly shell: Shell
}

/** What the publication's own records add up to. */
export function Figures({ figures, shell }: FiguresProps) {
  const { words } = shell
  return (
    <section className="prose" aria-labelledby="figures" {...interfaceTongue(words, shell)}>
      <h2 id="figures">{words.figures}</h2>
      <p>{words.figuresOf(figures.articles)}</p>
      {figures.kinds.length > 0 && <Kinds kinds={figures.kinds} words={words} />}
      <p>{words.figuresCorrected(figures.corrected, figures.medianDays)}</p>
      <Tallies title={words.aiSystems} tallies={figures.systems} count={words.articleCount} />
      <Tallies title={words.aiSteps} tallies={figures.steps} count={words.articleCount} />
      <h3>{words.register}</h3>
      <ul>
        <li>
          {words.registerHint}: <Links links={figures.registers} />
        </li>
        {figures.selections.map(({ name, feeds }) => (
          <li key={name}>
            {name}: <Links links={feeds} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface KindsProps {
  readonly kinds: AiFigures['kinds']
  readonly words: Words
}

function Kinds({ kinds, words }: KindsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.figuresKind}</th>
          <th className="end" scope="col">
            {words.figuresArticles}
          </th>
          <th className="end" scope="col">
            {words.figuresReviewed}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ involvement, count, reviewed }) => (
          <tr key={involvement}>
            <th scope="row">{words.involvement[involvement]}</th>
            <td className="end">{count}</td>
            <td className="end">{reviewed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface TalliesProps {
  readonly title: string
  readonly tallies: AiFigures['systems']
  readonly count: (count: number) => string
}

function Tallies({ title, tallies, count }: TalliesProps) {
  if (tallies.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {tallies.map(tally => (
          <li key={tally.name}>
            <bdi>{tally.name}</bdi>: {count(tally.count)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Links({ links }: { readonly links: FiguresView['registers'] }) {
  return links.map(({ href, text }, index) => (
    <span key={href}>
      {index > 0 && ' · '}
      <a href={href}>{text}</a>
    </span>
  ))
}
