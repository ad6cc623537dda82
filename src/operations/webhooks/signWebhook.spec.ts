import { afterAll, beforeAll, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { forgetEnv } from '@/env'
import { signWebhook } from './signWebhook'
import { webhookSecretOf } from './webhookSecret'

const before = { ...process.env }
const id = '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e'
const body = '{"type":"reservation.created"}'

beforeAll(() => {
  process.env.DATABASE_URL = 'postgres://bar@127.0.0.1/bar'
  process.env.PAYLOAD_SECRET = 'p'.repeat(32)
  process.env.MANAGE_LINK_SECRET = 'm'.repeat(32)
  forgetEnv()
})

afterAll(() => {
  process.env = before
  forgetEnv()
})

const signed = (changes: Partial<Parameters<typeof signWebhook>[0]> = {}) =>
  signWebhook({
    webhookId: id,
    secretVersion: 1,
    previousSecretUntil: null,
    eventId: 'evt_1',
    body,
    now: new Date(),
    ...changes,
  })
const verify = (version: number, headers: Record<string, string>, said = body) =>
  new Webhook(webhookSecretOf({ id, version })).verify(said, headers)

it('is verified by the library that receivers use', () => {
  expect(verify(1, signed())).toEqual({ type: 'reservation.created' })
})

it('is not when a letter was changed, when it is old, or when it was signed for another webhook', () => {
  expect(() => verify(1, signed(), body.replace('created', 'changed'))).toThrow(/signature/)
  expect(() => verify(1, signed({ now: new Date(Date.now() - 6 * 60_000) }))).toThrow(/too old/)
  expect(() => verify(1, signed({ webhookId: '8b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' }))).toThrow(/signature/)
})

it('is signed with both secrets while the new one is fresh, and with the new one alone afterwards', () => {
  const now = new Date()
  const until = new Date(now.getTime() + 60_000)
  const both = signed({ secretVersion: 2, previousSecretUntil: until, now })
  expect(both['webhook-signature'].split(' ')).toHaveLength(2)
  expect(verify(1, both)).toBeTruthy()
  expect(verify(2, both)).toBeTruthy()
  const after = signed({ secretVersion: 2, previousSecretUntil: now, now })
  expect(verify(2, after)).toBeTruthy()
  expect(() => verify(1, after)).toThrow(/signature/)
})

it('has a secret of 256 bits that is another for each webhook, version and house', () => {
  const secret = webhookSecretOf({ id, version: 1 })
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(webhookSecretOf({ id, version: 2 })).not.toBe(secret)
  process.env.PAYLOAD_SECRET = 'q'.repeat(32)
  forgetEnv()
  expect(webhookSecretOf({ id, version: 1 })).not.toBe(secret)
  process.env.PAYLOAD_SECRET = 'p'.repeat(32)
  forgetEnv()
})
