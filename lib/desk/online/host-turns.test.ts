import { expect, test } from 'vitest'
import { hostTurns } from './host-turns.ts'

test('requests to one host keep their distance, those to others do not wait', async () => {
  const turn = hostTurns(30, () => 0)
  const order: string[] = []
  await Promise.all(
    ['a', 'a', 'b', 'a'].map(async (host, index) => {
      await turn(host)
      order.push(`${host}${index}`)
    }),
  )
  expect(order).toEqual(['a0', 'b2', 'a1', 'a3'])
})
