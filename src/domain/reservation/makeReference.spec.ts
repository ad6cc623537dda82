import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeReference, readReference } from './makeReference'

it('is six characters that nobody mistakes for others and that spell no word', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
      expect(makeReference(bytes)).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/)
    }),
  )
})

it('is the same for the same bytes, another for others', () => {
  const of = (seed: number) =>
    makeReference(Uint8Array.from({ length: 16 }, (_, index) => (seed * 31 + index * 17) % 256))
  expect(of(1)).toBe(of(1))
  expect(new Set(Array.from({ length: 200 }, (_, seed) => of(seed))).size).toBe(200)
})

it('is found however it is typed', () => {
  expect(readReference(' k7m-4 tr ')).toBe('K7M4TR')
})
