import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { renderMarkdown } from './render-markdown.ts'
import { germanOptions } from './render-options-builder.ts'
import { renderTeaser } from './render-teaser.ts'
import { safeHtml } from './safe-html.ts'

const allowedElements = new Set([...(safeHtml.tagNames ?? []), 'section'])
const allowedAttributes = new Set(
  (
    'align alt aria-describedby aria-label aria-labelledby cite class colspan controls data-footnote-backref ' +
    'data-footnote-ref datetime decoding dir height href id lang loading open preload rel reversed role rowspan scope ' +
    'span src start tabindex title type value width'
  ).split(' '),
)
const allowedClasses = /^(?:scroll|footnotes|task-list-item|contains-task-list|anchor|print:hidden|text-accent)$/
const allowedIds = /^(?:text-.+|footnotes)$/s

/** A site that undoes escapes before it writes an address, at the root of its host. */
const decodingOptions = {
  ...germanOptions,
  resolve: (url: string) => decodeURIComponent(new URL(url, 'https://site.example/').pathname),
}

/** What a page must not get from a text, as a list of findings. */
function dangersIn(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return [...document.body.querySelectorAll('*')].flatMap(element => [
    ...(allowedElements.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => dangersOf(name, value).map(danger => `${name}: ${danger}`)),
  ])
}

function dangersOf(name: string, value: string): string[] {
  if (!allowedAttributes.has(name)) return ['forbidden']
  if (name === 'class' && !value.split(' ').every(word => allowedClasses.test(word))) return [value]
  if (name === 'id' && !allowedIds.test(value)) return [value]
  if (!['href', 'src', 'cite'].includes(name)) return []
  const { protocol, origin } = new URL(value, 'https://site.example/')
  if (name === 'src' && origin !== 'https://site.example') return [value]
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? [] : [value]
}

function everyHtmlOf(body: string): string[] {
  const article = buildArticle({ body })
  return [
    renderArticle(article, germanOptions).html,
    renderTeaser(article, germanOptions).html,
    renderMarkdown(body, germanOptions),
    renderArticle(article, decodingOptions).html,
  ]
}

const attacks = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<<script>alert(1);//<</script>',
  '<img src=x onerror=alert(1)>',
  '<img """><script>alert(1)</script>">',
  '<img src="javascript:alert(1)">',
  '<img src=`javascript:alert(1)`>',
  '<img src="jav&#x09;ascript:alert(1)">',
  '<img/src="x"/onerror=alert(1)>',
  '<img src="&#106;&#97;&#118;&#97;script:alert(1)">',
  '<img src="//evil.example/p.gif"><img src="\\\\evil.example/p.gif"><img src="/\\evil.example/p.gif">',
  '<img src="https:evil.example/p.gif"><img src="/\t/evil.example/p.gif"><img src=" https://evil.example/p.gif">',
  '<img src="media/a.png" srcset="https://evil.example/a.png 2x" sizes="100vw" style="position:fixed">',
  '<img src="/%2Fevil.example/p.gif"><img src=".//evil.example/p.gif"><img src="%2F%2Fevil.example/p.gif">',
  '<img src="/%5Cevil.example/p.gif"><img src="x/..//evil.example/p.gif"><img src="%2e//evil.example/p.gif">',
  '<audio src="/%2Fevil.example/a.mp3"></audio><video><source src="/%2F/evil.example/v.mp4"></video>',
  '<picture><source srcset="https://evil.example/a.png"><img src="a.png"></picture>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)">x</math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<iframe src="https://evil.example"></iframe><iframe srcdoc="<script>alert(1)</script>">',
  '<object data="https://evil.example"></object><embed src="https://evil.example"><applet code=x>',
  '<base href="https://evil.example/"><link rel=stylesheet href="https://evil.example/x.css"><meta http-equiv=refresh content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input name=p autofocus onfocus=alert(1)><button formaction=javascript:alert(1)>x</button></form>',
  '<style>@import "https://evil.example/x.css"; body { display: none }</style>',
  '<div style="position:fixed;inset:0;background:url(https://evil.example)">x</div>',
  '<p class="ai-label ai-label-full" id="ai-label" data-kind="voluntary">Von Menschen geprüft</p>',
  '<a id="location" name="cookie"></a><img id="body" name="getElementById">',
  '<a href="javascript:alert(1)">x</a><a href=" javascript:alert(1)">x</a><a href="java\nscript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a><a href="data:text/html,<script>alert(1)</script>">x</a><a href="file:///etc/passwd">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a><a href="blob:https://a.example/x">x</a><a href="JaVaScRiPt:alert(1)">x</a>',
  '[x](javascript:alert(1)) [x](JAVASCRIPT:alert(1)) [x](java&#10;script:alert(1)) [x](\u0001javascript:alert(1))',
  '[x]: javascript:alert(1)\n\n[x] ![x]',
  '<javascript:alert(1)> <data:text/html,x>',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>) ![x](https://evil.example/p.gif) [![x](//evil.example/p.gif)](/a)',
  '![x](x"onerror="alert(1)) ![x" onerror="alert(1)](a.png)',
  '<video autoplay src="https://evil.example/v.mp4" poster="https://evil.example/p.jpg"></video>',
  '<audio autoplay loop controls src="media/a.mp3" onplay=alert(1)></audio>',
  '<video><source src="https://evil.example/v.mp4"><track src="https://evil.example/t.vtt"></video>',
  '<details ontoggle=alert(1) open><summary>x</summary></details><dialog open>x</dialog>',
  '<table background="https://evil.example/p.gif"><tr><td background="x" style="x">x</table>',
  '<q cite="javascript:alert(1)">x</q><blockquote cite="data:x">x</blockquote>',
  '<template><script>alert(1)</script></template><slot onslotchange=alert(1)>',
  '<a href="/x" target="_blank" ping="https://evil.example" download rel="opener">x</a>',
  '<input type="checkbox" disabled><input type="image" src="https://evil.example/p.gif">',
  '| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
  'x[^1]\n\n[^1]: <img src=x onerror=alert(1)> <section data-footnotes class="footnotes">',
  '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: x',
  '# <img src=x onerror=alert(1)> "onclick=alert(1)\n\n# ai-label',
  '```js onload=alert(1)\n</code></pre><script>alert(1)</script> // "x\n```',
  '<pre><code class="language-js ai-label">let x // </code></pre><pre><code class="language-../x">a</code></pre>',
  '<code class="language-js">let x</code><p class="language-js">x</p>',
  '```"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```',
  '<!--><img src=x onerror=alert(1)>--> <!-- --!><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]> <?php echo 1 ?> <!DOCTYPE html [<!ENTITY x "y">]>',
  '<p></div></body></html><script>alert(1)</script>',
  '<xmp><img src=x onerror=alert(1)></xmp><plaintext><script>alert(1)</script>',
]

describe('a hostile text', () => {
  test.each(attacks)('%s does no harm', attack => {
    for (const html of everyHtmlOf(`Text.\n\n${attack}\n\nText ${attack} Text.`)) expect(dangersIn(html)).toEqual([])
  })

  test('keeps its words', () => {
    const body = '<form><p>Eins</p><a href="javascript:x">zwei</a></form><section>drei</section><section>vier</section>'
    expect(renderMarkdown(body, germanOptions)).toBe('<div><p>Eins</p>zwei</div><div>drei</div><div>vier</div>')
  })

  test('does no harm, whatever it is made of', () => {
    const tag = fc.constantFrom(
      'img',
      'a',
      'script',
      'svg',
      'math',
      'style',
      'iframe',
      'p',
      'table',
      'td',
      'b',
      'select',
      'video',
    )
    const attribute = fc.constantFrom(
      ...[' src=x', ' href="javascript:x"', ' onerror=x', ' style="x"', ' id=ai-label', ' class=ai-label'],
      ...[' src="//evil.example"', ' title="--&gt;<script>"', ' name=body', ''],
    )
    const piece = fc.oneof(
      fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
      tag.map(name => `</${name}>`),
      fc.constantFrom(
        '<!--',
        '-->',
        '[a](',
        '](javascript:x)',
        '![',
        '`',
        '\n\n',
        '\n',
        '> ',
        '- ',
        '|',
        '[^1]',
        'wort',
        '"',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), pieces => {
        for (const html of everyHtmlOf(pieces.join(''))) expect(dangersIn(html)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

test('rendering never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 3 }),
      (body, excerptSeparator) => {
        const article = buildArticle({ body, excerptSeparator })
        renderArticle(article, germanOptions)
        renderTeaser(article, germanOptions)
      },
    ),
  )
})
