import { Finder, type Found, type Place } from './finder.ts'
import { HitList } from './hit-list.ts'
import { isEmpty, type Query, toQuery, toSearch } from './query.ts'
import { Choices } from './show-choices.ts'

/** Time after the last key before what was typed is searched, in milliseconds. */
const pause = 250

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
  let found: Found = { recent: [], older: null, counts: null }
  let run = 0

  const written = (): Query => {
    const fields = new FormData(form)
    return toQuery(name => fields.get(name)?.toString() ?? null)
  }
  const say = (words: string | undefined, ways: string | undefined = undefined) => {
    status.replaceChildren(words ?? '')
    page.querySelector('[data-part="ways"]')?.toggleAttribute('hidden', ways === undefined)
    page.querySelector('[data-part="hint"]')?.replaceChildren(ways ?? '')
  }
  const { dataset: words } = page

  async function show(query: Query): Promise<void> {
    const mine = ++run
    list.begin()
    say(isEmpty(query) ? '' : words.searching)
    try {
      for await (const next of finder.find(query)) {
        if (mine !== run) return
        found = next
        await list.show(next)
        if (mine !== run || next.older === null) continue
        if (next.counts) choices.offer(next.counts)
        const count = next.recent.length + next.older.length
        if (isEmpty(query)) say('')
        else if (count === 0) say(words.none, words.noneHint)
        else say(count === 1 ? words.one : words.many?.replace('#', String(count)))
      }
    } catch (error) {
      console.error(error)
      if (mine === run) say(words.failed, words.failedHint)
    }
  }

  function readAddress(): void {
    const query = toQuery(name => new URLSearchParams(location.search).get(name))
    if (field) field.value = query.term
    choices.choose(query.chosen)
    // A page that asks for nothing loads no index, until the reader does something.
    if (!isEmpty(query) || finder.isOpen) void show(query)
  }

  let timer: ReturnType<typeof setTimeout> | undefined
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
    if (target instanceof HTMLSelectElement && !finder.isOpen) void show(written())
    else void finder.open().catch(() => {})
  })
  page.querySelector('[data-part="more"]')?.addEventListener('click', () => void list.more(found))
  addEventListener('popstate', readAddress)
  // Readers may type before the script is there, and browsers fill a form again.
  if (location.search === '' && !isEmpty(written())) look('replaceState')
  else readAddress()
}
