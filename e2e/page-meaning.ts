import { parseHTML } from 'linkedom'

/** What a page says, whatever driver wrote it. */
export function meaningOf(html: string) {
  const { document } = parseHTML(html)
  const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].map(script =>
    JSON.parse(script.textContent ?? ''),
  )
  for (const script of document.querySelectorAll('script')) script.remove()
  const attributes = (selector: string, ...names: string[]) =>
    [...document.querySelectorAll(selector)].map(element => names.map(name => element.getAttribute(name)).join(' '))
  return {
    lang: document.documentElement.getAttribute('lang'),
    dir: document.documentElement.getAttribute('dir'),
    title: document.title,
    text: document.body.textContent.replace(/\s+/g, ' ').trim(),
    headings: [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent),
    links: attributes('a[href]', 'href'),
    metas: distinct(
      attributes('meta[name], meta[property]', 'name', 'property', 'content').filter(
        meta => !/^(viewport|next-)/.test(meta),
      ),
    ),
    relations: attributes(
      'link[rel=canonical], link[rel=alternate], link[rel=icon], link[rel=manifest]',
      'rel',
      'hreflang',
      'type',
      'href',
    ).sort(),
    structured: attributes('article', 'lang', 'dir', 'data-ai-disclosure', 'data-ai-review'),
    jsonLd,
  }
}

/** Without order and repetition: Next adds a second `robots` to its own 404 page. */
const distinct = (items: readonly string[]) => [...new Set(items)].sort()
