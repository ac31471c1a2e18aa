import type { Author } from '#lib/article/article.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Reading } from './reading.ts'

/** The authors of an article, found among the publication's people by key or name; others are just names. */
export function toAuthors({ fields, publication }: Reading): readonly Author[] {
  return (fields.authors ?? fields.author ?? []).map(({ name, url }) => {
    const person = findPerson(name, publication)
    if (person) return { key: person.key, name: person.name, url: person.url }
    return { key: null, name, url: url && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null }
  })
}

/** The person that a key or a name means. */
export function findPerson(written: string, { people }: Pick<Publication, 'people'>) {
  return people.find(({ key }) => key === written) ?? people.find(({ name }) => name === written)
}
