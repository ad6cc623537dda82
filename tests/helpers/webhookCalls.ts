import type { Payload } from 'payload'
import { feedbackTokenOf } from '@/operations/feedback/feedbackToken'
import { bookingBy } from '@/operations/reservations/booking'
import { ask, type Answer, type Caller } from './asking'
import { sample, type Bar } from './samples'
import { makeWebhook } from './webhooks'

type Answered = Answer<Record<string, never>>

/** One call of each kind about webhooks and feedback, by operation id, that succeeds. */
export function webhookCalls(
  payload: Payload,
  bar: Bar,
  owner: () => Caller,
): Record<string, () => Promise<Answered>> {
  const webhook = async () => (await makeWebhook(owner(), { url: 'https://hooks.example.com/' })).id
  const token = async () => {
    const { id } = await payload.create({
      collection: 'reservations',
      data: {
        ...sample('reservations', bar),
        status: 'completed',
        startsAt: new Date(Date.now() - 86_400_000).toISOString(),
      },
      context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
    })
    return feedbackTokenOf(id)
  }
  return {
    getVisit: async () => ask(`GET /api/feedback/visit/${await token()}`),
    giveFeedback: async () =>
      ask(`POST /api/feedback/visit/${await token()}`, { body: { rating: 5, words: 'Good.' } }),
    renewWebhookSecret: async () =>
      ask(`POST /api/webhooks/${await webhook()}/renew-secret`, { as: owner() }),
    testWebhook: async () => ask(`POST /api/webhooks/${await webhook()}/test`, { as: owner() }),
    replayDelivery: async () => {
      const { body } = await ask<{ id: string }>(`POST /api/webhooks/${await webhook()}/test`, {
        as: owner(),
      })
      return ask(`POST /api/webhook-deliveries/${body.id}/replay`, { as: owner() })
    },
  }
}
