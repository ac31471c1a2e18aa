import { describe, expect, test } from 'vitest'
import { holdsScript, svgSize } from './svg-picture.ts'

describe('the size of a drawing', () => {
  test.each([
    ['<svg width="40" height="30px">', 40, 30],
    ["<?xml version='1.0'?><svg viewBox='0 0 40 30'>", 40, 30],
    ['<svg width="100%" viewBox="0,0,40,30">', 40, 30],
    ['<svg width="80" height="60" viewBox="0 0 40 30">', 80, 60],
    ['<svg width="80" viewBox="0 0 40 30">', 80, 60],
    ['<svg width="100%" height="60" viewBox="0 0 40 30">', 80, 60],
    ['<svg:svg width="8" height="6"/>', 8, 6],
  ])('%s is known', (text, width, height) => {
    expect(svgSize(text)).toEqual({ width, height })
  })

  test.each([
    '<svg>',
    '<svg width="80">',
    '<svg viewBox="0 0 NaN 3">',
    '<svg width="8" height="9"',
    '<svg width="100%" height="auto">',
    '<svg width="0" height="0">',
    'kein SVG',
  ])('%s says none', text => {
    expect(svgSize(text)).toBeNull()
  })
})

describe('a drawing', () => {
  test.each([
    '<svg><script>1</script></svg>',
    '<svg onload="x()"/>',
    '<svg:svg><svg:script/></svg:svg>',
    '<svg><a href="javascript:1"/></svg>',
    '<svg><foreignObject/></svg>',
    '<svg><image xlink:href="https://fern.example/a.png"/></svg>',
    '<svg><use href="//fern.example/a.svg#b"/></svg>',
    '<svg><style>@import "https://fern.example/a.css"</style></svg>',
    '<svg><rect fill="url(https://fern.example/a.svg#b)"/></svg>',
  ])('%s would run or load something', text => {
    expect(holdsScript(text)).toBe(true)
  })

  test.each([
    '<path d="M0 0"/><text>on time = now</text>',
    '<image href="data:image/png;base64,AA=="/><use href="#a"/><rect fill="url(#b)"/>',
    '<a href="https://fern.example/"><text>Link</text></a>',
  ])('of %s runs and loads nothing', content => {
    expect(holdsScript(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`)).toBe(false)
  })

  test.each(['<svg ', '<image ', '<svg onx', 'url( ', '<image href '])(
    'of "%s" repeated without end is read in no time',
    part => {
      const text = part.repeat(400_000)
      expect([svgSize(text), typeof holdsScript(text)]).toEqual([null, 'boolean'])
    },
  )
})
