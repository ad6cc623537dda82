import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressBlock, clientAddress } from './clientAddress'

const from = (
  forwardedFor: string | string[] | undefined,
  trustedProxyHops: number,
  socketAddress = '10.0.0.9',
) => clientAddress({ forwardedFor, trustedProxyHops, socketAddress })

describe('clientAddress', () => {
  it('ignores the header when no proxy is trusted', () => {
    expect(from('203.0.113.7', 0)).toBe('10.0.0.9')
  })

  it('takes the address one hop from the right, whatever the caller put in front', () => {
    expect(from('1.1.1.1, 2.2.2.2, 203.0.113.7', 1)).toBe('203.0.113.7')
    expect(from(['1.1.1.1', '203.0.113.7, 10.0.0.1'], 2)).toBe('203.0.113.7')
  })

  it('falls back to the socket when the header is too short or not an address', () => {
    expect(from('203.0.113.7', 2)).toBe('10.0.0.9')
    expect(from('localhost; drop table', 1)).toBe('10.0.0.9')
    expect(from(undefined, 1)).toBe('10.0.0.9')
  })

  it('reads ports, brackets and mapped addresses', () => {
    expect(from('203.0.113.7:443', 1)).toBe('203.0.113.7')
    expect(from('[2001:db8::1]:443', 1)).toBe('2001:db8::1')
    expect(from(undefined, 0, '::ffff:192.0.2.1')).toBe('192.0.2.1')
  })

  it('always answers with an address, and never with one the caller chose', () => {
    fc.assert(fc.property(fc.string(), (claim) => from(`${claim}, 203.0.113.7`, 1) === '203.0.113.7'))
  })
})

describe('addressBlock', () => {
  it('counts the /64 of an IPv6 customer as one', () => {
    expect(addressBlock('2001:db8:1:2:3:4:5:6')).toBe(addressBlock('2001:db8:1:2:ffff::1'))
    expect(addressBlock('2001:db8:1:2::1')).not.toBe(addressBlock('2001:db8:1:3::1'))
  })

  it('leaves IPv4 as it is', () => {
    expect(addressBlock('203.0.113.7')).toBe('203.0.113.7')
  })
})
