import type { ArticleView } from '#lib/site/view-article.ts'
import { AiRecord } from './ai-record.tsx'
import { Corrections } from './corrections.tsx'
import { GateList } from './gate-list.tsx'
import { Responsible } from './responsible.tsx'
import { Section } from './section.tsx'
import { SourceList } from './source-list.tsx'
import { interfaceTongue } from './tongue.ts'
import { Versions } from './versions.tsx'

/** How the text came about: AI, reviews, sources, corrections and who answers for it. Its id is the same in all languages. */
export function Transparency({ view }: { readonly view: ArticleView }) {
  const { shell, transparency: record } = view
  const { words } = shell
  const links = [
    { href: record.reportHref, text: words.reportMistake },
    { href: record.policyHref, text: words.howWeUseAi },
  ].flatMap(({ href, text }) => (href === null ? [] : { href, text }))
  return (
    <section
      className="transparency scotch"
      id="transparency"
      aria-labelledby="transparency-title"
      {...interfaceTongue(words, view)}
    >
      <div className="ledger">
        <h2 id="transparency-title" className="ledger-title mb-2">
          {words.howThisCameAbout}
        </h2>
        <div>
          <p>
            <strong>{words.involvement[record.involvement]}.</strong> {words.explained[record.involvement]}{' '}
            {words.reviewExplained[record.status]}
          </p>
          <AiRecord view={view} />
        </div>
      </div>
      {record.gates.length > 0 && (
        <Section title={words.gates}>
          <GateList view={view} />
        </Section>
      )}
      {!view.withdrawn && (
        <Section title={words.sources}>
          {view.sources.length > 0 ? <SourceList view={view} /> : <p>{words.noSources}</p>}
        </Section>
      )}
      <Corrections view={view} />
      <Versions view={view} />
      {(view.label || record.responsible || links.length > 0) && (
        <Section title={words.responsible}>
          {record.responsible ? (
            <Responsible responsible={record.responsible} words={words} />
          ) : (
            <p>{words.noResponsible}</p>
          )}
          {links.length > 0 && (
            <ul className="line-list">
              {links.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </section>
  )
}
