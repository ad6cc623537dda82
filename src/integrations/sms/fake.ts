import { createHash } from 'node:crypto'
import type { Sms, SmsSender } from './sms'

/** Keeps what it is given, each key once; `taken` is for tests. */
export function fakeSms(): SmsSender & { taken: ReadonlyMap<string, Sms> } {
  const taken = new Map<string, Sms>()
  return {
    provider: 'fake',
    keysLastMs: Infinity,
    taken,
    sendSms: async (sms) => {
      if (!taken.has(sms.idempotencyKey)) taken.set(sms.idempotencyKey, sms)
      const id = createHash('sha256').update(sms.idempotencyKey).digest('hex').slice(0, 32)
      return { providerId: `fake-${id}` }
    },
  }
}
