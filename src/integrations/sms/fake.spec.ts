import { expect, it } from 'vitest'
import { fakeSms } from './fake'

it('takes a text message once per idempotency key', async () => {
  const sms = fakeSms()
  const one = { to: '+48600100200', text: 'Stolik czeka.', idempotencyKey: 'a-key' }
  const first = await sms.sendSms(one)
  expect(await sms.sendSms(one)).toEqual(first)
  expect((await sms.sendSms({ ...one, idempotencyKey: 'another' })).providerId).not.toBe(first.providerId)
  expect([...sms.taken.values()].map(({ to }) => to)).toEqual([one.to, one.to])
})
