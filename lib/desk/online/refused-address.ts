import { BlockList, isIP } from 'node:net'

// Not on the public internet (IANA special-purpose address registries, RFC 6890), and what wraps such an address.
const ranges: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const list = new BlockList()
for (const [address, prefix] of ranges) list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Whether an IP address leads into a private network, to this machine or nowhere; also where IPv6 only maps it, and for no address at all. */
export function isRefusedAddress(address: string): boolean {
  // Networks without IPv4 write its addresses like this (RFC 6052); they are judged by what they stand for.
  const bare = address
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .replace(/^64:ff9b::/i, '::ffff:')
  const version = isIP(bare)
  // BlockList judges a mapped address (::ffff:0:0/96) by the rules for IPv4.
  return version === 0 || list.check(bare, version === 6 ? 'ipv6' : 'ipv4')
}
