import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { interfaceTongue } from '../tongue.ts'
import { MailChanges } from './mail-changes.tsx'
import { MailDocument } from './mail-document.tsx'
import { MailFooter, MailLink } from './mail-footer.tsx'
import { MailItem } from './mail-item.tsx'
import { MailLine } from './mail-line.tsx'
import { MailRow } from './mail-row.tsx'
import { MailSection } from './mail-section.tsx'
import { mailStyles } from './mail-styles.ts'

/** A newsletter as an email. */
export function DigestMail({ view }: { readonly view: DigestView }) {
  const { words, name, homeUrl, days, lead, sections, headlines, omitted, archiveUrl } = view
  const tongue = interfaceTongue(words, view)
  return (
    <MailDocument view={view}>
      <MailRow>
        <h1 className="ink" style={mailStyles.name}>
          <a className="ink" style={{ ...mailStyles.inkLink, textDecoration: 'none' }} href={homeUrl}>
            {name}
          </a>
        </h1>
        <p className="muted" style={mailStyles.meta}>
          {days}
        </p>
      </MailRow>
      {lead && <MailItem item={lead} words={words} around={view} isLead />}
      {sections.map(({ title, items }) => (
        <MailSection key={title} title={title}>
          {items.map(item => (
            <MailItem key={item.url} item={item} words={words} around={view} />
          ))}
        </MailSection>
      ))}
      {headlines.length > 0 && (
        <MailSection title={words.digest.headlines} tongue={tongue}>
          {headlines.map(line => (
            <MailRow key={line.url}>
              <MailLine line={line} words={words} around={view} />
            </MailRow>
          ))}
        </MailSection>
      )}
      {omitted > 0 && (
        <MailRow isRuled>
          <p className="ink" style={mailStyles.text} {...tongue}>
            <MailLink link={{ href: archiveUrl, text: words.digest.inArchive(omitted) }} />
          </p>
        </MailRow>
      )}
      <MailChanges view={view} />
      <MailFooter view={view} />
    </MailDocument>
  )
}
