import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestIdFrom } from './requestId'

describe('requestIdFrom', () => {
  it('keeps a well formed id', () => {
    expect(requestIdFrom('order-2026-0001')).toBe('order-2026-0001')
  })

  it.each([
    undefined,
    null,
    '',
    'short',
    'has space in it',
    'x'.repeat(65),
    'line\nbreak-long',
    ['a-long-one', 'two'],
  ])('makes a new one for %j', (header) => {
    expect(requestIdFrom(header as string)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('never lets anything but letters, digits and dashes through', () => {
    fc.assert(fc.property(fc.string(), (header) => /^[A-Za-z0-9-]{8,64}$/.test(requestIdFrom(header))))
  })
})
