import { describe, expect, test } from 'vitest'
import { clean } from './clean.ts'
import { changedInPlace } from './clean-bytes.ts'
import { cleanDiff } from './clean-diff.ts'

const text = `Hier ist der Artikel:

---

Der Hafen wächst【2-6】.

Er wächst weiter.

Und weiter.

Ende.

Soll ich den Artikel kürzen?
`

describe('the diff of what was cleaned', () => {
  test('names the rules of each hunk', () => {
    expect(cleanDiff('hafen.md', text, clean(text).residues)).toBe(`--- hafen.md
+++ hafen.md
@@ -1,7 +1,3 @@ residue/preamble, residue/rule-around, residue/citation-mark
-Hier ist der Artikel:
-
----
-
-Der Hafen wächst【2-6】.
+Der Hafen wächst.
 
 Er wächst weiter.
@@ -10,4 +6,2 @@ residue/closing-offer
 
 Ende.
-
-Soll ich den Artikel kürzen?
`)
  })

  test('is empty where nothing changed', () => {
    expect(cleanDiff('a.md', 'Text.\n', [])).toBe('')
  })
})

test('line ends and byte order mark of a file stay as they are', () => {
  const file = `\uFEFF${text.replaceAll('\n', '\r\n')}`
  expect(changedInPlace(file, clean(text).residues)).toBe(`\uFEFF${clean(text).text.replaceAll('\n', '\r\n')}`)
})
