import type { Source } from '#lib/article/source.ts'
import { titleWords } from '#lib/article/title-words.ts'
import { headlineLikeness } from '../headline-likeness.ts'

/** Whether a page is called what its label says; `unnamed`: the label only says whose page it is, or the page has no title. */
export type TitleFit = 'fits' | 'differs' | 'unnamed'

/** Compares a source's label with the title of its page, which often carries the name of the site too. */
export function titleFit({ title, url, publisher }: Source, pageTitle: string | null): TitleFit {
  const words = titleWords(title)
  const names = new Set(titleWords(`${publisher ?? ''} ${hostWords(url)}`).map(({ stem }) => stem))
  const telling = words.filter(({ stem }) => !names.has(stem))
  if (pageTitle === null || telling.length === 0) return 'unnamed'
  const there = titleWords(pageTitle)
  const { shared } = headlineLikeness(telling, there, () => 1, 1)
  return shared >= Math.min(telling.length, there.length) / 2 ? 'fits' : 'differs'
}

function hostWords(url: string | null): string {
  if (url === null || !URL.canParse(url)) return ''
  const { hostname } = new URL(url)
  return `${hostname} ${hostname.replace(/^www\./, '')} ${hostname.replaceAll('.', ' ')}`
}
