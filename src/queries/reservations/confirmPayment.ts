import type { Api } from '../api'
import { answered, type Answer } from './refusal'

type Buyer = { nip: string | null; name: string | null; address: string | null }

const path = (token: string, what: string) => `/reservations/manage/${encodeURIComponent(token)}/${what}`

/** What a guest may ask about the paper for the own payment. */
export const confirmPayment = {
  setBuyer: ({ sdk, locale }: Api, token: string, buyer: Buyer): Promise<Answer<Buyer>> =>
    answered<Buyer>(
      sdk.request({ method: 'POST', path: `${path(token, 'buyer')}?locale=${locale}`, json: buyer }),
    ),

  mail: ({ sdk }: Api, token: string): Promise<Answer<{ sent: boolean }>> =>
    answered<{ sent: boolean }>(sdk.request({ method: 'POST', path: path(token, 'confirmation'), json: {} })),
}
