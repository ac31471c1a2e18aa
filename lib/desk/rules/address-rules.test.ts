import { describe, expect, test } from 'vitest'
import { foundBy } from '../check/view-builder.ts'
import { linksNowhere } from './links-nowhere.ts'
import { picturesMissing } from './pictures-missing.ts'
import { textSlugUmlauts } from './text-slug-umlauts.ts'

describe('links within the site', () => {
  test.each([
    '[a](/de/2026/01/12/hallo/)',
    '[a](/de/2026/01/12/hallo/index.html#teil)',
    '[a](2026-01-12-hallo.md)',
    '[a](/articles/2026-01-12-hallo.md/#teil)',
    '[a](https://kiosk.example/de/2026/01/12/hallo/)',
    '[a](https://kiosk.example/laden/)',
    '[a](https://kiosk.example/)',
    '[a](/) [b](/de/) [c](/de/archive/) [d](/de/topics/energy/) [e](/de/rss.xml) [f](/de/2026/01/)',
    '[a](/de/ai/) [b](/de/corrections/) [c](/de/feeds/reviewed/rss.xml) [d](/disclosures.csv)',
    '![a](/media/kutter.jpg) ![a](../media/kutter.jpg)',
    '[a](#teil) [b](mailto:eva@kiosk.example) [c](https://anderswo.example/de/x)',
    '`[a](/de/fehlt/)`',
    '[a]({{ page.next }})',
    '[a](/favicon.ico)',
  ])('lead somewhere: %s', text => {
    expect(foundBy(linksNowhere, text)).toEqual([])
  })

  test.each([
    ['Ein [Wort](/de/2026/01/13/hallo/).', '[Wort](/de/2026/01/13/hallo/)'],
    ['- > ein [Wort](/de/fehlt/)', '[Wort](/de/fehlt/)'],
    ['[a](fehlt.md)', '[a](fehlt.md)'],
    ['[a][b]\n\n[b]: /de/topics/fehlt/', '[b]: /de/topics/fehlt/'],
    ['[a](https://kiosk.example/de/2026/01/13/hallo/)', '[a](https://kiosk.example/de/2026/01/13/hallo/)'],
    ['[a](/fr/archive/)', '[a](/fr/archive/)'],
    ['[a](/de/2025/)', '[a](/de/2025/)'],
  ])('lead nowhere: %s', (text, found) => {
    expect(foundBy(linksNowhere, text)).toEqual([found])
  })
})

test('a picture that is not there is no link that leads nowhere', () => {
  const text = '![a](/media/fehlt.jpg) ![a](/media/kutter.jpg)'
  expect(foundBy(linksNowhere, text)).toEqual([])
  expect(foundBy(picturesMissing, text)).toEqual(['![a](/media/fehlt.jpg)'])
})

describe('slugs', () => {
  const slugged = (title: string, slug: string) => `---\ntitle: ${title}\nslug: ${slug}\n---\nText.`

  test.each([
    ['Streit um Privatsphäre', 'streit-um-privatsphaere'],
    ['Streit um Privatsphäre', 'streit-um-privatsphare'],
    ['Streit um Privatsphäre', 'ein-ganz-anderer-name'],
    ['Über fr und für', 'ueber-fr'],
    ['こんにちは 0022号', 'magazine-0022'],
  ])('of %s may be %s', (title, slug) => {
    expect(foundBy(textSlugUmlauts, slugged(title, slug))).toEqual([])
  })

  test('that lost letters are found', () => {
    expect(foundBy(textSlugUmlauts, slugged('Grüne für Größe', 'grne-fr-gre'))).toEqual(['slug: grne-fr-gre'])
  })
})
