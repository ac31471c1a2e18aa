import { readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { article, contents, exporter } from './exporter.ts'

const { at, run, write } = exporter()

test.beforeEach(() => {
  for (let hour = 0; hour < 40; hour++) write(`2025-02-01-artikel-${hour}.md`, article(`Artikel ${hour}`))
})

test('parts of an export, wherever they were made, join to the very same site', async () => {
  await run(['--no-cache'])
  const whole = contents(at('out'))
  for (const part of ['1/3', '2/3', '3/3'])
    expect(await run(['--shard', part], { KIOSK_OUT: 'parts/out' })).toMatchObject({ code: 0 })
  expect(readdirSync(at('parts'))).toEqual(['out.shard-1-of-3', 'out.shard-2-of-3', 'out.shard-3-of-3'])
  expect(await run(['--merge'], { KIOSK_OUT: 'parts/out' })).toMatchObject({ code: 0 })
  expect(contents(at('parts/out'))).toEqual(whole)
  const named = [3, 1, 2].map(part => `parts/out.shard-${part}-of-3`)
  expect(await run(['--merge', ...named], { KIOSK_OUT: 'elsewhere' })).toMatchObject({ code: 0 })
  expect(contents(at('elsewhere'))).toEqual(whole)
})

test('parts that do not belong together, are missing or changed are not joined', async () => {
  await run(['--shard', '1/2'])
  const alone = await run(['--merge'])
  expect(alone).toMatchObject({ code: 2 })
  expect(alone.output).toContain('missing: 2')
  write('2025-02-02-neu.md', article('Neu'))
  await run(['--shard', '2/2'])
  expect((await run(['--merge'])).output).toContain('parts of different exports')
  await run(['--shard', '1/2'])
  writeFileSync(at('out.shard-1-of-2/index.html'), 'changed')
  const changed = await run(['--merge'])
  expect(changed).toMatchObject({ code: 2 })
  expect(changed.output).toContain('index.html is not as it was made')
  expect(readdirSync(at(''))).not.toContain('out')
})

test('a part that is none is wrong use', async () => {
  for (const part of ['0/2', '3/2', 'x', '1/0']) expect(await run(['--shard', part])).toMatchObject({ code: 2 })
})
