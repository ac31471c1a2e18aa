import type { Counts } from './pagefind.ts'
import { facets, type Query } from './query.ts'

/** Fills the lists of the form with what a search can be narrowed down to, and how many hits that leaves. */
export class Choices {
  readonly #form: HTMLFormElement
  /** Words that the page has for values, by the names of lists and values. */
  readonly #words = new Map<string, string>()

  constructor(form: HTMLFormElement) {
    this.#form = form
    for (const list of this.#lists)
      for (const { text, value } of list.options) this.#words.set(`${list.name} ${value}`, text)
  }

  /** Chooses what a query asks for, whether it is in the lists yet or not. */
  choose(chosen: Query['chosen']): void {
    for (const list of this.#lists) {
      const wanted = [...chosen].find(([facet]) => facet === list.name)?.[1] ?? ''
      if (![...list.options].some(option => option.value === wanted)) list.append(new Option(wanted, wanted))
      list.value = wanted
    }
  }

  /** Offers what hits have, and what is chosen already. */
  offer(counts: Counts): void {
    for (const list of this.#lists) {
      const [all] = list.options
      const chosen = list.value
      const offered = Object.entries(counts[list.name] ?? {}).filter(([value, count]) => count > 0 || value === chosen)
      const options = this.#inOrder(list.name, offered).map(([value, count]) => this.#option(list.name, value, count))
      list.replaceChildren(...(all ? [all] : []), ...options)
      if (chosen !== '' && list.value !== chosen)
        list.append(new Option(`${this.#word(list.name, chosen)} (0)`, chosen))
      list.value = chosen
    }
  }

  get #lists(): readonly HTMLSelectElement[] {
    return facets.flatMap(name => this.#form.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? [])
  }

  #option(name: string, value: string, count: number): HTMLOptionElement {
    return new Option(`${this.#word(name, value)} (${count})`, value)
  }

  #word(name: string, value: string): string {
    return this.#words.get(`${name} ${value}`) ?? value
  }

  /** Years from the newest, values that the page has words for in its order, all others by the alphabet. */
  #inOrder(name: string, entries: [string, number][]): readonly [string, number][] {
    if (name === 'year') return entries.sort(([a], [b]) => Number(b) - Number(a))
    const order = [...this.#words.keys()]
    const rank = (value: string) => order.indexOf(`${name} ${value}`)
    return entries.sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b, document.documentElement.lang))
  }
}
