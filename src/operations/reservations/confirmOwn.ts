import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { BuyerRow } from '@/operations/billing/askForDocument'
import { mailConfirmation } from '@/operations/billing/confirmPayment'
import { setBuyer } from '@/operations/billing/setBuyer'
import { requestContext } from '@/platform/http/requestContext'
import { asStranger } from './asStranger'
import { findOwnReservation } from './findOwnReservation'

type Order = { token: string; body: unknown; req: PayloadRequest }

/** What a guest may ask about the paper for the own payment; done twice it is the same. */
export const confirmOwn = {
  /** Whose it is: a NIP, a name and an address. */
  setBuyer: async ({ token, body, req: original }: Order): Promise<BuyerRow> => {
    const { req, reservationId } = await open(token, original)
    return setBuyer({ of: { reservationId }, body, req })
  },

  /** To the address of the booking. */
  mail: async ({ token, req: original }: Order): Promise<{ sent: boolean }> => {
    const { req, reservationId } = await open(token, original)
    return mailConfirmation({ reservationId, req })
  },
}

async function open(token: string, original: PayloadRequest) {
  const req = asStranger(original)
  const locale = requestContext()?.language ?? 'pl'
  const { id } = await findOwnReservation({ token, now: Temporal.Now.instant(), locale, req })
  return { req, reservationId: id }
}
