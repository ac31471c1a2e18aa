import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { interfaceTongue } from '../tongue.ts'
import { MailLine } from './mail-line.tsx'
import { MailMore } from './mail-more.tsx'
import { MailRow } from './mail-row.tsx'
import { MailSection } from './mail-section.tsx'
import { mailStyles } from './mail-styles.ts'

/** What was put right or taken back, in a section of its own. */
export function MailChanges({ view }: { readonly view: DigestView }) {
  const { words, changes, omittedChanges, correctionsUrl } = view
  if (changes.length + omittedChanges === 0) return null
  const tongue = interfaceTongue(words, view)
  return (
    <MailSection title={words.corrections} tongue={tongue}>
      {changes.map(({ line, kind, day, text }) => (
        <MailRow key={`${line.url} ${kind} ${day} ${text}`}>
          <MailLine line={line} words={words} around={view} />
          <p className="ink" style={mailStyles.text}>
            <b {...tongue}>{kind}</b>
            {`, ${day}: ${text}`}
          </p>
        </MailRow>
      ))}
      {omittedChanges > 0 && correctionsUrl !== null && (
        <MailMore href={correctionsUrl} text={words.digest.moreCorrections(omittedChanges)} tongue={tongue} />
      )}
    </MailSection>
  )
}
