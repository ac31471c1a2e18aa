import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Crew, toChunks } from './crew.ts'

const alone = (signal = new AbortController().signal) => new Crew('', 1, signal)
const nobody = () => Promise.reject(new Error('There is no other process.'))

describe('a crew', () => {
  test('returns what became of things in their order', async () => {
    expect(await alone().share([1, 2, 3], async item => item * 2, nobody)).toEqual([2, 4, 6])
  })

  test('cuts lists into runs of neighbours', () => {
    expect(toChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  })

  test('starts nothing more after a failure, and says the first one', async () => {
    const begun: number[] = []
    const work = async (item: number) => {
      begun.push(item)
      await setTimeout(1)
      throw new Error(`failed at ${item}`)
    }
    await expect(alone().share([1, 2, 3], work, nobody)).rejects.toThrow('failed at 1')
    expect(begun).toEqual([1])
  })

  test('stops between two things when a signal comes', async () => {
    const stop = new AbortController()
    const done: number[] = []
    const work = async (item: number) => {
      done.push(item)
      if (item === 2) stop.abort(new Error('Interrupted.'))
    }
    await expect(alone(stop.signal).share([1, 2, 3], work, nobody)).rejects.toThrow('Interrupted.')
    expect(done).toEqual([1, 2])
  })
})
