import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isRefusedAddress } from './refused-address.ts'

/** The code of the error for names that lead into private networks. */
export const refusedCode = 'EREFUSEDADDRESS'

/**
 * A lookup for connections that hands out public addresses alone, so that the address that was judged is the one that is
 * connected to, whatever the name leads to a moment later.
 */
export function guardedLookup(lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const allowed = addresses.filter(({ address }) => !isRefusedAddress(address))
      const [first] = allowed
      if (!first)
        return callback(Object.assign(new Error(`${hostname} is a private address.`), { code: refusedCode }), [])
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}
