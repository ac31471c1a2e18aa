import type { Found } from './finder.ts'
import type { Hit } from './pagefind.ts'
import { hitElement } from './show-hit.ts'

/** Hits that come with one look at the list. */
const atOnce = 10

/** The list of hits: some at first, more when the reader asks for them. */
export class HitList {
  readonly #page: Element
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
  async show({ older, recent }: Found): Promise<void> {
    const run = this.#run
    const first = recent.slice(0, this.#wanted)
    const second = older?.slice(0, this.#wanted - first.length) ?? []
    const lists = [await this.#elements(first), await this.#elements(second)]
    if (run !== this.#run) return
    for (const [index, name] of ['recent', 'older'].entries()) {
      const list = this.#page.querySelector(`[data-list="${name}"]`)
      list?.replaceChildren(...(lists[index] ?? []))
    }
    this.#page
      .querySelector('[data-part="older"]')
      ?.toggleAttribute('hidden', first.length === 0 || second.length === 0)
    const found = recent.length + (older?.length ?? 0)
    this.#page.querySelector('[data-part="more"]')?.toggleAttribute('hidden', older === null || found <= this.#wanted)
  }

  /** Shows more of the same, and leads the keyboard on to the first of them. */
  async more(found: Found): Promise<void> {
    const before = this.#wanted
    this.#wanted += atOnce
    await this.show(found)
    this.#page.querySelectorAll<HTMLElement>('[data-list] [data-part="headline"]')[before]?.focus()
  }

  async #elements(hits: readonly Hit[]): Promise<readonly Node[]> {
    const pattern = this.#page.querySelector('[data-part="pattern"] > *')
    if (!pattern) return []
    return (await Promise.all(hits.map(hit => hit.data()))).map(data => hitElement(pattern, data))
  }
}
