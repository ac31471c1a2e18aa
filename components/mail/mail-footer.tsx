import { Fragment } from 'react'
import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { interfaceTongue } from '../tongue.ts'
import { MailLink } from './mail-link.tsx'
import { MailRow } from './mail-row.tsx'
import { mailStyles } from './mail-styles.ts'

/** Who answers for an email, where its readers go on, and how they get no more of them. */
export function MailFooter({ view }: { readonly view: DigestView }) {
  const { words, footer } = view
  const { links, publisher, responsible, unsubscribe, why } = footer
  const tongue = interfaceTongue(words, view)
  return (
    <MailRow look="ruled">
      <p className="muted" style={mailStyles.meta}>
        {publisher}
      </p>
      {responsible && (
        <p className="muted" style={mailStyles.meta} dir={tongue.dir}>
          <span {...tongue}>{words.responsible}</span>
          {`: ${[responsible.name, responsible.role].filter(part => part !== '').join(', ')}`}
          {responsible.contact && (
            <>
              {' · '}
              <MailLink link={responsible.contact} />
            </>
          )}
        </p>
      )}
      <p className="muted" style={mailStyles.meta} {...tongue}>
        {links.map((link, index) => (
          <Fragment key={link.href}>
            {index > 0 && ' · '}
            <MailLink link={link} />
          </Fragment>
        ))}
      </p>
      <p className="muted" style={mailStyles.meta} {...tongue}>
        {why} <MailLink link={unsubscribe} />
      </p>
    </MailRow>
  )
}
