import { Temporal } from 'temporal-polyfill'
import type { Payload } from 'payload'
import type { Carriers, Outgoing } from '@/operations/messages/carriers'
import { sendDue } from '@/operations/messages/sendDue'

type Taken = { id: string; kind: string; to: string; channel: string; facts: Outgoing['facts'] }

/** A provider that takes everything, each key once, and remembers it; `before` may fail, wait or change the world first. */
export function aProvider(before: (outgoing: Outgoing) => Promise<void> | void = () => undefined) {
  const taken: Taken[] = []
  const carry = async (outgoing: Outgoing) => {
    await before(outgoing)
    const { message, to, facts } = outgoing
    const { id, kind, channel } = message
    if (!taken.some((one) => one.id === id)) taken.push({ id, kind, to, channel, facts })
    return { providerId: `fake-${id}` }
  }
  const carriers: Carriers = {
    render: () => Promise.resolve({ subject: 'Subject', html: '<p>Text</p>', text: 'Text' }),
    readWords: () => Promise.resolve({}),
    email: { keysLastMs: Infinity, carry },
    sms: { keysLastMs: Infinity, carry },
    webhook: null,
  }
  /** Without the notes to the staff. */
  const toGuests = () => taken.filter(({ kind }) => kind !== 'staffAlert')
  return { taken, carriers, toGuests, kinds: () => toGuests().map(({ kind }) => kind) }
}

/** A round of sending at a fixed moment. */
export const sendAt = (
  payload: Payload,
  at: string,
  { carriers }: { carriers: Carriers },
  { lane = 'reminders', ...more }: Partial<Parameters<typeof sendDue>[0]> = {},
) => sendDue({ lane, payload, carriers, now: () => Temporal.Instant.from(at), ...more })
