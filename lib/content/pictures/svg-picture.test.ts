import { describe, expect, test } from 'vitest'
import { holdsScript, svgSize } from './svg-picture.ts'

describe('the size of a drawing', () => {
  test.each([
    ['<svg width="40" height="30px">', 40, 30],
    ["<?xml version='1.0'?><svg viewBox='0 0 40 30'>", 40, 30],
    ['<svg width="100%" viewBox="0,0,40,30">', 40, 30],
    ['<svg width="80" height="60" viewBox="0 0 40 30">', 80, 60],
  ])('%s is known', (text, width, height) => {
    expect(svgSize(text)).toEqual({ width, height })
  })

  test.each(['<svg>', '<svg width="100%" height="auto">', '<svg width="0" height="0">', 'kein SVG'])(
    '%s says none',
    text => {
      expect(svgSize(text)).toBeNull()
    },
  )
})

describe('a drawing', () => {
  test.each([
    '<svg><script>1</script></svg>',
    '<svg onload="x()"/>',
    '<svg:svg><svg:script/></svg:svg>',
    '<svg><a href="javascript:1"/></svg>',
    '<svg><foreignObject/></svg>',
  ])('%s would run something', text => {
    expect(holdsScript(text)).toBe(true)
  })

  test('of lines and words runs nothing', () => {
    expect(holdsScript('<svg><path d="M0 0"/><text>on time = now</text></svg>')).toBe(false)
  })
})
