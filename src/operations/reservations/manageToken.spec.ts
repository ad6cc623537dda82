import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import { hashOfToken, isSameHash, manageTokenOf, manageUrlOf, tokenHashOf } from './manageToken'

const before = { ...process.env }
const reservation = { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e', tokenVersion: 1 }

beforeAll(() => {
  process.env.DATABASE_URL = 'postgres://bar@127.0.0.1/bar'
  process.env.PAYLOAD_SECRET = 'p'.repeat(32)
  process.env.MANAGE_LINK_SECRET = 'm'.repeat(32)
  process.env.SERVER_URL = 'https://bar.example'
  forgetEnv()
})

afterAll(() => {
  process.env = before
  forgetEnv()
})

it('derives the same token again, 256 bits that fit an address', () => {
  expect(manageTokenOf(reservation)).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(manageTokenOf(reservation)).toBe(manageTokenOf({ ...reservation }))
})

it('gives another reservation, another version and another secret another token', () => {
  const token = manageTokenOf(reservation)
  expect(manageTokenOf({ ...reservation, tokenVersion: 2 })).not.toBe(token)
  expect(manageTokenOf({ ...reservation, id: '8b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' })).not.toBe(token)
  process.env.MANAGE_LINK_SECRET = 'n'.repeat(32)
  forgetEnv()
  expect(manageTokenOf(reservation)).not.toBe(token)
})

it('stores a hash that only the token itself leads to', () => {
  const token = manageTokenOf(reservation)
  expect(tokenHashOf(reservation)).toBe(hashOfToken(token))
  expect(tokenHashOf(reservation)).toMatch(/^[0-9a-f]{64}$/)
  expect(isSameHash(hashOfToken(token), tokenHashOf(reservation))).toBe(true)
  expect(isSameHash(hashOfToken(`${token}x`), tokenHashOf(reservation))).toBe(false)
  expect(isSameHash('', tokenHashOf(reservation))).toBe(false)
})

it('leads to the page in the language of the guest', () => {
  expect(manageUrlOf(reservation, 'en')).toBe(`https://bar.example/en/manage/${manageTokenOf(reservation)}`)
})
