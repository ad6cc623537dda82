import type { Api } from '../api'
import type { GuestReservation } from './getReservation'
import { answered, type Answer } from './refusal'

type Command = { token: string; revision: number; idempotencyKey: string }

/** What is left out stays as it is. */
type Change = { startsAt?: string; partySize?: number; area?: string | null; notes?: string | null }

const command = (
  { sdk }: Api,
  verb: 'change' | 'cancel' | 'coming' | 'accept',
  { token, revision, idempotencyKey, ...change }: Command & Change,
) =>
  answered<GuestReservation>(
    sdk.request({
      method: 'POST',
      path: `/reservations/manage/${encodeURIComponent(token)}/${verb}`,
      json: { revision, ...change },
      init: { headers: { 'idempotency-key': idempotencyKey } },
    }),
  )

/** What a guest may do with the own reservation. Each says which revision it has seen. */
export const manageReservation = {
  change: (api: Api, change: Command & Change): Promise<Answer<GuestReservation>> =>
    command(api, 'change', change),
  cancel: (api: Api, order: Command): Promise<Answer<GuestReservation>> => command(api, 'cancel', order),
  sayComing: (api: Api, order: Command): Promise<Answer<GuestReservation>> => command(api, 'coming', order),
  acceptOffer: (api: Api, order: Command): Promise<Answer<GuestReservation>> => command(api, 'accept', order),
}
