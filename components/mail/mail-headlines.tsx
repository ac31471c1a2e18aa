import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { interfaceTongue } from '../tongue.ts'
import { MailRow } from './mail-row.tsx'
import { MailSection } from './mail-section.tsx'
import { mailStyles } from './mail-styles.ts'

/** Articles as mere headlines, each after its label, in as few bytes as that can be said: there may be hundreds. */
export function MailHeadlines({ view }: { readonly view: DigestView }) {
  const { words, headlines } = view
  if (headlines.length === 0) return null
  const tongue = interfaceTongue(words, view)
  return (
    <MailSection title={words.digest.headlines} tongue={tongue}>
      <MailRow>
        <ul className="ink" style={mailStyles.list}>
          {headlines.map(({ label, headline, url }) => (
            <li key={url}>
              {label && (
                <span {...tongue}>
                  <b>{label.lead}</b>
                  {` · ${label.review}: `}
                </span>
              )}
              <a className="ink" style={mailStyles.inkLink} href={url}>
                {headline}
              </a>
            </li>
          ))}
        </ul>
      </MailRow>
    </MailSection>
  )
}
