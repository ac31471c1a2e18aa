/** The elements that are open at a place of HTML, outermost first, by name. */
export class OpenElements {
  readonly #names: string[] = []
  readonly #counts = new Map<string, number>()

  get isEmpty(): boolean {
    return this.#names.length === 0
  }

  get innermost(): string | undefined {
    return this.#names.at(-1)
  }

  open(name: string): void {
    this.#names.push(name)
    this.#counts.set(name, this.#countOf(name) + 1)
  }

  /** Closes the innermost element of this name with all that it holds; counted, so that a flood of strange end tags costs nothing. */
  close(name: string): void {
    if (this.#countOf(name) === 0) return
    let closed: string | undefined
    do {
      closed = this.#names.pop() ?? name
      this.#counts.set(closed, this.#countOf(closed) - 1)
    } while (closed !== name)
  }

  #countOf(name: string): number {
    return this.#counts.get(name) ?? 0
  }
}
