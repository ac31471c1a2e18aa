import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Crew, toChunks } from './crew.ts'

const alone = (signal = new AbortController().signal) => new Crew('', 1, signal)
const nobody = () => Promise.reject(new Error('There is no other process.'))

describe('a crew', () => {
  test('returns what became of chunks in their order', async () => {
    const sums = await alone().share(
      toChunks([1, 2, 3, 4, 5], 2),
      async chunk => chunk.reduce((sum, item) => sum + item, 0),
      nobody,
    )
    expect(sums).toEqual([3, 7, 5])
  })

  test('starts nothing more after a failure, and says the first one', async () => {
    const begun: number[] = []
    const work = async ([item = 0]: readonly number[]) => {
      begun.push(item)
      await setTimeout(1)
      throw new Error(`failed at ${item}`)
    }
    await expect(alone().share(toChunks([1, 2, 3], 1), work, nobody)).rejects.toThrow('failed at 1')
    expect(begun).toEqual([1])
  })

  test('stops between two chunks when a signal comes', async () => {
    const stop = new AbortController()
    const done: number[] = []
    const work = async ([item = 0]: readonly number[]) => {
      done.push(item)
      if (item === 2) stop.abort(new Error('Interrupted.'))
    }
    await expect(alone(stop.signal).share(toChunks([1, 2, 3], 1), work, nobody)).rejects.toThrow('Interrupted.')
    expect(done).toEqual([1, 2])
  })
})
