import type { Article, Correction, Review } from '#lib/article/article.ts'
import type { Source } from '#lib/article/source.ts'
import { findPerson } from './article-authors.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Reading } from './reading.ts'
import { toInstant } from './zone.ts'

/** The reviews on record; a gate or a person that the publication does not know is a warning. */
export function toReviews(reading: Reading): readonly Review[] {
  const { fields, publication } = reading
  return (fields.reviews ?? []).map(({ gate, by, at, text, note }, index) => {
    noteUnknownGate(reading, gate, index)
    const person = noteUnknownPerson(reading, by, index)
    const hash = text?.toLowerCase() || null
    return { gate, by: person ?? by, at: toInstant(at, publication.timeZone), text: hash, note: note || null }
  })
}

/** The corrections, as they are written. */
export function toCorrections({ fields, publication }: Reading): readonly Correction[] {
  return (fields.corrections ?? []).map(({ at, kind, text }) => ({
    at: toInstant(at, publication.timeZone),
    kind: kind ?? 'correction',
    text,
  }))
}

/** The sources that front matter states; an entry without title and address says nothing and is dropped. */
export function toStatedSources({ fields }: Reading): readonly Source[] {
  return (fields.sources ?? [])
    .map(
      (source): Source => ({
        title: source.title || source.url || '',
        url: source.url ?? null,
        publisher: source.publisher || null,
        published: source.published ?? null,
        accessed: source.accessed ?? null,
        archive: source.archive ?? null,
        relation: source.relation || null,
        verified: source.verified || null,
      }),
    )
    .filter(({ title }) => title !== '')
}

/** When and why the article was taken back. */
export function toWithdrawn({ fields, publication }: Reading): Article['withdrawn'] {
  const { withdrawn } = fields
  return withdrawn ? { at: toInstant(withdrawn.at, publication.timeZone), reason: withdrawn.reason } : null
}

function noteUnknownGate({ yaml, publication, messages, notes }: Reading, gate: string, index: number): void {
  if (publication.gates.includes(gate)) return
  const place = yaml.placeOf(['reviews', index, 'gate'])
  notes.warning('schema/gate-unknown', place, messages.gateUnknown(gate, didYouMean(gate, publication.gates)))
}

function noteUnknownPerson({ yaml, publication, messages, notes }: Reading, by: string, index: number): string | null {
  const person = findPerson(by, publication)
  if (person || publication.people.length === 0) return person?.key ?? null
  const guess = didYouMean(
    by,
    publication.people.flatMap(({ key, name }) => [key, name]),
  )
  notes.warning('schema/person-unknown', yaml.placeOf(['reviews', index, 'by']), messages.personUnknown(by, guess))
  return null
}
