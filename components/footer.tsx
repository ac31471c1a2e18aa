import type { Link } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** Standing pages, feeds, and who publishes. */
export function Footer({ shell }: { readonly shell: Shell }) {
  const { words } = shell
  return (
    <footer className="page meta" {...interfaceTongue(words, shell)}>
      <div className="scotch colophon">
        <p className="tap" {...pageTongue(words, shell)}>
          {shell.publisher}
        </p>
        <FooterLinks label={words.aboutThisSite} links={shell.pages} shell={shell} />
        <FooterLinks label={words.feeds} links={shell.feeds} shell={shell} />
      </div>
    </footer>
  )
}

interface FooterLinksProps {
  readonly label: string
  readonly links: readonly (Link & { readonly isInterface?: boolean })[]
  readonly shell: Shell
}

function FooterLinks({ label, links, shell }: FooterLinksProps) {
  if (links.length === 0) return null
  return (
    <nav aria-label={label}>
      <ul className="line-list" {...pageTongue(shell.words, shell)}>
        {links.map(({ href, text, isInterface = false }) => (
          <li key={href}>
            <a href={href} {...(isInterface ? interfaceTongue(shell.words, shell) : {})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
