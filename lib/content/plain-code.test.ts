import { describe, expect, test } from 'vitest'
import { withPlainCode } from './plain-code.ts'

describe('code that Jekyll colours becomes a block of code', () => {
  test.each([
    ['{% highlight ruby linenos %}\n# a\n{% endhighlight %}\nb', '```ruby\n# a\n```\nb'],
    ['- a\n  {%- highlight c++ -%}\n  <b>\n  {%- endhighlight -%}', '- a\n  ```c++\n  <b>\n  ```'],
    ['{% highlight md %}\n```\na\n```\n{% endhighlight %}', '````md\n```\na\n```\n````'],
  ])('%j is %j', (written, plain) => {
    expect(withPlainCode(written)).toBe(plain)
  })

  test.each([
    '{% highlight ruby %}\nohne Ende',
    'Im Text {% highlight ruby %} a {% endhighlight %}',
    '```\n{% highlight ruby %}\n{% endhighlight %}\n```',
  ])('%j stays as it is', written => {
    expect(withPlainCode(written)).toBe(written)
  })
})
