import { hostOf } from '#lib/article/source.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { authorsOf } from './authors-of.ts'
import type { NinjsSubject } from './ninjs-subject.ts'
import { said } from './said.ts'

/** Who wrote the article and who checked its facts. Never an AI system. */
export function ninjsPeople({ article, disclosure, publication }: NinjsSubject): readonly object[] {
  const houses = [publication.name, publication.publisher.name]
  const authors = authorsOf(article).filter(({ name }) => !houses.includes(name))
  return [
    ...authors.map(({ name, url }) => party(name, 'author', url)),
    ...(disclosure.reviewer ? [party(disclosure.reviewer.name, 'reviewer', disclosure.reviewer.url)] : []),
  ]
}

/** Who publishes. */
export function ninjsOrganisations({ publisher }: Publication): readonly object[] {
  return [said({ name: publisher.name, rel: 'publisher', uri: publisher.url })]
}

/** What the article rests on, in the order of its sources, and who answers for it. */
export function ninjsInfoSources({ disclosure, lifecycle, rendered }: NinjsSubject): readonly object[] {
  const { responsible } = disclosure
  const sources = lifecycle === 'withdrawn' ? [] : rendered.sources
  return [
    ...sources.map(source => {
      const name = source.publisher ?? hostOf(source) ?? source.title
      const page = source.url === null ? [] : [{ type: 'web', name: source.title, value: source.url }]
      return said({ name, role: source.relation ?? 'source', contactInfo: page })
    }),
    ...(responsible === null
      ? []
      : [said({ name: responsible.name, role: 'responsible', contactInfo: contactInfo(responsible.contact) })]),
  ]
}

function party(name: string, rel: string, url: string | null): object {
  return said({ name, rel, contactInfo: contactInfo(url) })
}

function contactInfo(url: string | null): readonly object[] {
  if (url === null) return []
  return [
    url.startsWith('mailto:') ? { type: 'email', value: url.slice('mailto:'.length) } : { type: 'web', value: url },
  ]
}
