import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isHost, type Actor } from '@/access/roles'
import { bookingMoneyOperations } from '@/openapi/operations/bookingMoney'
import { askForDeposit } from '@/operations/billing/askForDeposit'
import { quoteCancellation } from '@/operations/billing/quoteCancellation'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { onlyFor } from '../../shared/onlyFor'

const asked = z.object({ as: z.enum(['guest', 'venue', 'noShow']).default('guest') })
const link = z.strictObject({
  expiresAt: z.iso.datetime({ offset: true }),
  amountCents: z.int().min(200).max(10_000_000).optional(),
  revision: z.int().min(1).optional(),
})

/** `GET /:id/cancellation`: what calling it off would cost; `POST /:id/payment-link`: the guest is sent a link to pay by. */
export const moneyEndpoints: Endpoint[] = [
  {
    path: '/:id/cancellation',
    method: 'get',
    custom: { openapi: bookingMoneyOperations.cancellation },
    handler: async (req) => {
      onlyFor(isHost, req, 'reservations', 'read')
      const { as } = parseBody(asked, { as: req.query?.as })
      return Response.json(await quoteCancellation({ id: await visible(req), as, req }))
    },
  },
  {
    path: '/:id/payment-link',
    method: 'post',
    custom: { openapi: bookingMoneyOperations.paymentLink },
    handler: async (req) => {
      onlyFor(isHost, req, 'reservations', 'update')
      await addDataAndFileToRequest(req)
      const { expiresAt, amountCents, revision } = parseBody(link, req.data ?? {})
      const { id: actorId, role } = req.user as unknown as Actor
      const {
        status,
        revision: now,
        expiresAt: until,
      } = await askForDeposit({
        ...{ id: await visible(req), revision, amountCents, req },
        expiresAt: Temporal.Instant.from(expiresAt),
        by: { actor: role as 'host', actorId },
      })
      return Response.json({ status, revision: now, expiresAt: until })
    },
  },
]

/** The booking, where the caller may see it. */
async function visible(req: PayloadRequest): Promise<string> {
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
  const { totalDocs } = await req.payload.count({
    collection: 'reservations',
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (totalDocs === 0) throw refusal('NOT_FOUND')
  return id
}
