import type { lookup as systemLookup } from 'node:dns'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { guardedLookup } from './guarded-lookup.ts'
import { testServer } from './test-server.ts'

/** A name server that leads a name to these addresses. */
function leadingTo(...addresses: readonly string[]): typeof systemLookup {
  const answer = (_name: string, _options: object, callback: (...result: readonly unknown[]) => void) =>
    callback(
      null,
      addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  return answer as never
}

function look(lookup: typeof systemLookup, all: boolean): Promise<unknown> {
  return new Promise((resolve, reject) =>
    guardedLookup(lookup)('blatt.example', { all }, (error, address) => (error ? reject(error) : resolve(address))),
  )
}

test('of several addresses only public ones are handed out', async () => {
  const lookup = leadingTo('10.0.0.1', '8.8.8.8', '::1')
  expect(await look(lookup, true)).toEqual([{ address: '8.8.8.8', family: 4 }])
  expect(await look(lookup, false)).toBe('8.8.8.8')
})

test('a connection to a name that leads home is never made', async () => {
  const server = await testServer({})
  const { port } = new URL(server.url)
  const lookup = guardedLookup(leadingTo('127.0.0.1'))
  const code = await new Promise(resolve =>
    request({ host: 'blatt.example', port, lookup, agent: false }, () => resolve('answered'))
      .on('error', error => resolve('code' in error && error.code))
      .end(),
  )
  await server.close()
  expect([code, server.asked]).toEqual(['EREFUSEDADDRESS', []])
})

test('a name that does not exist stays one', async () => {
  const unknown = ((_name: string, _options: object, callback: (error: Error) => void) =>
    callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))) as never
  await expect(look(unknown, true)).rejects.toMatchObject({ code: 'ENOTFOUND' })
})
