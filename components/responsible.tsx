import type { Words } from '#lib/i18n/words.ts'
import type { ResponsibleView } from '#lib/site/view-parts.ts'

interface ResponsibleProps {
  readonly responsible: ResponsibleView | null
  readonly words: Words
}

/** Who answers for what is published, and how to reach them. */
export function Responsible({ responsible, words }: ResponsibleProps) {
  if (responsible === null) return null
  const { name, role, contact } = responsible
  return (
    <p>
      <strong>{name}</strong>
      {role !== '' && `, ${role}`}
      {contact && (
        <>
          <br />
          {words.contact}: <a href={contact.href}>{contact.text}</a>
        </>
      )}
    </p>
  )
}
