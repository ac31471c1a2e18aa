import type { Shell } from '#lib/site/view-shell.ts'
import { Nameplate } from './nameplate.tsx'
import { interfaceTongue } from './tongue.ts'
import { TopicLine } from './topic-line.tsx'

/** Name, tagline and editions over the line of topics; on the front the name is the page's heading. */
export function Masthead({ shell, isFront }: { readonly shell: Shell; readonly isFront: boolean }) {
  return (
    <header className="page">
      <div className="masthead">
        <Nameplate shell={shell} isFront={isFront} />
        {shell.tagline !== '' && <p className={isFront ? 'tagline' : 'tagline hidden @desk:block'}>{shell.tagline}</p>}
        {shell.editions.length > 1 && <Editions shell={shell} />}
      </div>
      <TopicLine shell={shell} />
    </header>
  )
}

function Editions({ shell }: { readonly shell: Shell }) {
  return (
    <nav className="ms-auto" aria-label={shell.words.languages} {...interfaceTongue(shell.words, shell)}>
      <ul className="line-list">
        {shell.editions.map(({ href, text, lang, isCurrent }) => (
          <li key={lang}>
            <a href={href} lang={lang} hrefLang={lang} aria-current={isCurrent ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
