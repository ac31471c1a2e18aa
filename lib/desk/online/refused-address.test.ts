import { expect, test } from 'vitest'
import { isRefusedAddress } from './refused-address.ts'

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.31.0.1', '192.168.1.1'],
  ...['198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '[::1]', '::ffff:127.0.0.1', '::ffff:7f00:1'],
  ...['fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1', '64:ff9b::10.0.0.1', '2002:7f00:1::', '::127.0.0.1', 'kein', ''],
])('%s is refused', address => {
  expect(isRefusedAddress(address)).toBe(true)
})

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
  '%s is not',
  address => {
    expect(isRefusedAddress(address)).toBe(false)
  },
)
