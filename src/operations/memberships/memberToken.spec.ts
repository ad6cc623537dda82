import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import { feedbackTokenOf } from '@/operations/feedback/feedbackToken'
import { memberTokenOf, membershipOfToken, memberUrlOf } from './memberToken'

const before = { ...process.env }
const id = '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e'

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

it('names its membership, in 64 letters that fit an address', () => {
  expect(memberTokenOf(id)).toMatch(/^[A-Za-z0-9_-]{64}$/)
  expect(membershipOfToken(memberTokenOf(id))).toBe(id)
  expect(memberUrlOf(id, 'en')).toBe(`https://bar.example/en/membership/${memberTokenOf(id)}`)
})

it('is nothing when a letter of it is another, and no key to other pages is one to this', () => {
  const token = memberTokenOf(id)
  for (const place of [0, 5, 21, 30, 63]) {
    const other = token[place] === 'A' ? 'B' : 'A'
    expect(membershipOfToken(token.slice(0, place) + other + token.slice(place + 1))).toBeNull()
  }
  expect(membershipOfToken(feedbackTokenOf(id))).toBeNull()
  expect(membershipOfToken('')).toBeNull()
})
