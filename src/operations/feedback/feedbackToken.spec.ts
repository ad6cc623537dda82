import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import { manageTokenOf } from '@/operations/reservations/manageToken'
import { feedbackLink } from './feedbackLink'
import { feedbackTokenOf, reservationOfToken } from './feedbackToken'

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

it('names its visit, in 64 letters that fit an address', () => {
  expect(feedbackTokenOf(id)).toMatch(/^[A-Za-z0-9_-]{64}$/)
  expect(reservationOfToken(feedbackTokenOf(id))).toBe(id)
  expect(feedbackLink({ id }, 'en')).toBe(`https://bar.example/en/feedback/${feedbackTokenOf(id)}`)
})

it('is nothing when a letter of it is another, when it is cut, or when it was made with another secret', () => {
  const token = feedbackTokenOf(id)
  for (const place of [0, 5, 21, 30, 63]) {
    const other = token[place] === 'A' ? 'B' : 'A'
    expect(reservationOfToken(token.slice(0, place) + other + token.slice(place + 1))).toBeNull()
  }
  expect(reservationOfToken(token.slice(1))).toBeNull()
  expect(reservationOfToken('')).toBeNull()
  process.env.MANAGE_LINK_SECRET = 'n'.repeat(32)
  forgetEnv()
  expect(reservationOfToken(token)).toBeNull()
  process.env.MANAGE_LINK_SECRET = 'm'.repeat(32)
  forgetEnv()
})

it('is no key to changing or cancelling, nor is such a key one to this page', () => {
  expect(feedbackTokenOf(id)).not.toContain(manageTokenOf({ id, tokenVersion: 1 }))
  expect(reservationOfToken(manageTokenOf({ id, tokenVersion: 1 }))).toBeNull()
})
