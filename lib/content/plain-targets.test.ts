import { describe, expect, test } from 'vitest'
import { withPlainTargets } from './plain-targets.ts'

describe('addresses that Jekyll writes in Liquid become paths', () => {
  test.each([
    ['[a]({% link de/_posts/2020-01-01-a b.md %}#x)', '[a](/de/_posts/2020-01-01-a%20b.md#x)'],
    ['[a]({%link img/a.pdf%})', '[a](/img/a.pdf)'],
    ['[a]({% post_url 2020-01-01-a %})', '[a](/_posts/2020-01-01-a)'],
    ['[a]({%- post_url /kat/2020-01-01-a -%} "Titel")', '[a](/_posts/kat/2020-01-01-a "Titel")'],
    ['![a]({{ site.baseurl }}/img/a.png)', '![a](/img/a.png)'],
    ['[a]({{site.url}}{{ site.baseurl }}/b/)', '[a](/b/)'],
    ['[a]({{ site.url }}{% post_url 2020-01-01-a %})', '[a](/_posts/2020-01-01-a)'],
    ['[a]({{ site.baseurl }}/{% link b.md %})', '[a](/b.md)'],
    ['[a]({{ site.url }})', '[a](/)'],
    ['[a]({{ "/b/" | relative_url }}?c)', '[a](/b/?c)'],
    ["[a]({{ '/b/' | prepend: site.baseurl | prepend: site.url }})", '[a](/b/)'],
    ['[a](<{{ "b" | absolute_url }}>)', '[a](</b>)'],
    ['[a]: {{ site.url }}/b', '[a]: /b'],
    ['<a href="{{ "/b/" | absolute_url }}">', '<a href="/b/">'],
    ["<img src='{{ site.baseurl }}/a.png'>", "<img src='/a.png'>"],
  ])('%s is %s', (written, plain) => {
    expect(withPlainTargets(written)).toBe(plain)
  })

  test.each([
    '`[a]({{ site.url }}/b)`',
    '```\n[a]({{ site.url }}/b)\n```',
    'Es steht {{ site.url }} da.',
    '[a]({{ page.url }})',
    '[a]({{ "/b" | upcase }})',
    '[a]({% include x.html %})',
    '[a]({% link',
  ])('%j stays as it is', written => {
    expect(withPlainTargets(written)).toBe(written)
  })

  test('many unfinished tags take no time', { timeout: 1000 }, () => {
    const written = `[a](${'{% link a '.repeat(50_000)}`
    expect(withPlainTargets(written)).toBe(written)
  })
})
