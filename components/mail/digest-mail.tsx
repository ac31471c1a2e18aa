import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { interfaceTongue } from '../tongue.ts'
import { MailChanges } from './mail-changes.tsx'
import { MailDocument } from './mail-document.tsx'
import { MailFooter } from './mail-footer.tsx'
import { MailHeadlines } from './mail-headlines.tsx'
import { MailItem } from './mail-item.tsx'
import { MailMore } from './mail-more.tsx'
import { MailRow } from './mail-row.tsx'
import { MailSection } from './mail-section.tsx'
import { mailStyles } from './mail-styles.ts'

/** A newsletter as an email. */
export function DigestMail({ view }: { readonly view: DigestView }) {
  const { words, name, homeUrl, days, lead, sections, omitted, archiveUrl } = view
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
      {lead && <MailItem item={lead} words={words} around={view} look="lead" />}
      {sections.map(({ title, items }) => (
        <MailSection key={title} title={title}>
          {items.map((item, index) => (
            <MailItem key={item.url} item={item} words={words} around={view} look={index === 0 ? 'plain' : 'ruled'} />
          ))}
        </MailSection>
      ))}
      <MailHeadlines view={view} />
      {omitted > 0 && <MailMore href={archiveUrl} text={words.digest.inArchive(omitted)} tongue={tongue} />}
      <MailChanges view={view} />
      <MailFooter view={view} />
    </MailDocument>
  )
}
