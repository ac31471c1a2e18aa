import { Finder, type Found, type Place } from './finder.ts'
import { HitList } from './hit-list.ts'
import { isEmpty, type Query, toQuery, toSearch } from './query.ts'
import { Choices } from './show-choices.ts'

/** Time after the last key before what was typed is searched, in milliseconds. */
const pause = 250

const nothing: Found = { recent: [], older: null, counts: null }

/** Brings the search page to life. */
export function startSearch(page: HTMLElement): void {
  const form = page.querySelector('form')
  const status = page.querySelector('[role="status"]')
  const places: readonly Place[] = JSON.parse(page.dataset.parts ?? '[]')
  if (!form || !status || places.length === 0) return
  const field = form.querySelector('input')
  const finder = new Finder(places)
  const choices = new Choices(form)
  const list = new HitList(page)
  let found = nothing
  /** What was searched last; `null` before, and after it failed. */
  let asked: Query | null = null

  let timer: ReturnType<typeof setTimeout> | undefined

  const written = (): Query => {
    const fields = new FormData(form)
    return toQuery(name => fields.get(name)?.toString() ?? null)
  }
  const say = (words = '', ways: string | undefined = undefined) => {
    // What is said again would be read out again.
    if (status.textContent !== words) status.replaceChildren(words)
    page.querySelector('[data-part="ways"]')?.toggleAttribute('hidden', ways === undefined)
    page.querySelector('[data-part="hint"]')?.replaceChildren(ways ?? '')
  }
  const { dataset: words } = page

  const tell = (query: Query, count: number) => {
    if (isEmpty(query)) say()
    else if (count === 0) say(words.none, words.noneHint)
    else say(count === 1 ? words.one : words.many?.replace('#', String(count)))
  }

  async function show(query: Query): Promise<void> {
    asked = query
    found = nothing
    list.begin()
    say(isEmpty(query) ? '' : words.searching)
    try {
      for await (const next of finder.find(query)) {
        if (asked !== query) return
        await list.show(next)
        if (asked !== query) return
        found = next
        if (next.counts) choices.offer(next.counts)
        if (next.older) tell(query, next.recent.length + next.older.length)
      }
    } catch (error) {
      console.error(error)
      if (asked !== query) return
      asked = null
      say(words.failed, words.failedHint)
      await list.show(found)
    }
  }

  async function showMore(): Promise<void> {
    const query = asked
    try {
      await list.more(found)
      if (query && asked === query) tell(query, found.recent.length + (found.older?.length ?? 0))
    } catch (error) {
      console.error(error)
      if (asked === query) say(words.failed, words.failedHint)
    }
  }

  function readAddress(): void {
    const query = toQuery(name => new URLSearchParams(location.search).get(name))
    // A link within the page leads to the same.
    if (asked && toSearch(asked) === toSearch(query)) return
    clearTimeout(timer)
    if (field) field.value = query.term
    choices.choose(query.chosen)
    // A page that asks for nothing loads no index, until the reader does something.
    if (!isEmpty(query) || asked) return void show(query)
    say()
    void list.show(nothing)
  }

  const look = (write: 'pushState' | 'replaceState') => {
    clearTimeout(timer)
    const query = written()
    const address = location.pathname + toSearch(query)
    if (address !== location.pathname + location.search) history[write](history.state, '', address)
    void show(query)
  }
  form.addEventListener('submit', event => {
    event.preventDefault()
    look('pushState')
  })
  form.addEventListener('change', event => {
    if (event.target instanceof HTMLSelectElement) look('pushState')
  })
  field?.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, pause, 'replaceState')
  })
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLSelectElement && !asked) void show(written())
    else void finder.open().catch(() => {})
  })
  page.querySelector('[data-part="more"]')?.addEventListener('click', () => void showMore())
  addEventListener('popstate', readAddress)
  // Readers may type before the script is there, and browsers fill a form again.
  if (location.search === '' && !isEmpty(written())) look('replaceState')
  else readAddress()
}
