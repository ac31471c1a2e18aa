import type { Found } from './finder.ts'
import type { Hit } from './pagefind.ts'
import { hitElement } from './show-hit.ts'

/** Hits that come with one look at the list. */
const atOnce = 10

/** The list of hits: some at first, more when the reader asks for them. */
export class HitList {
  readonly #page: Element
  readonly #items = new WeakMap<Hit, Promise<Node>>()
  #wanted = atOnce
  #run = 0

  /** `page` holds the lists and the button for more. */
  constructor(page: Element) {
    this.#page = page
  }

  /** Forgets what was found, before another search. */
  begin(): void {
    this.#run++
    this.#wanted = atOnce
  }

  /** Shows what was found; hits that stand there already stay where they are. */
  async show({ older, recent }: Found, wanted = this.#wanted): Promise<void> {
    const run = this.#run
    const first = recent.slice(0, wanted)
    const second = older?.slice(0, wanted - first.length) ?? []
    const lists = [await this.#elements(first), await this.#elements(second)]
    if (run !== this.#run) return
    this.#wanted = wanted
    for (const [index, name] of ['recent', 'older'].entries()) {
      const list = this.#page.querySelector(`[data-list="${name}"]`)
      if (list) fill(list, lists[index] ?? [])
    }
    this.#page
      .querySelector('[data-part="older"]')
      ?.toggleAttribute('hidden', first.length === 0 || second.length === 0)
    const found = recent.length + (older?.length ?? 0)
    this.#page.querySelector('[data-part="more"]')?.toggleAttribute('hidden', older === null || found <= wanted)
  }

  /** Shows more of the same, and leads the keyboard on to the first of them. */
  async more(found: Found): Promise<void> {
    const before = this.#wanted
    await this.show(found, before + atOnce)
    this.#page.querySelectorAll<HTMLElement>('[data-list] [data-part="headline"]')[before]?.focus()
  }

  async #elements(hits: readonly Hit[]): Promise<readonly Node[]> {
    const pattern = this.#page.querySelector('[data-part="pattern"] > *')
    return pattern ? Promise.all(hits.map(hit => this.#item(hit, pattern))) : []
  }

  /** The item of a hit, which is made once. */
  #item(hit: Hit, pattern: Element): Promise<Node> {
    const item = this.#items.get(hit) ?? hit.data().then(data => hitElement(pattern, data))
    this.#items.set(hit, item)
    return item.catch(error => {
      this.#items.delete(hit)
      throw error
    })
  }
}

/** Leaves items alone that stay, as one may have the focus. */
function fill(list: Element, items: readonly Node[]): void {
  for (const item of [...list.children]) if (!items.includes(item)) item.remove()
  list.append(...items.filter(item => item.parentNode !== list))
}
