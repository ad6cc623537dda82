import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { isHost, isManager } from '@/access/roles'
import { giftCardOperations } from '@/openapi/operations/giftCards'
import { changeGiftCard, type GiftCardOrder } from '@/operations/giftCards/changeGiftCard'
import { redeemGiftCard } from '@/operations/giftCards/redeemGiftCard'
import { undoRedemption } from '@/operations/giftCards/undoRedemption'
import { onlyFor } from '../../shared/onlyFor'

const change = (order: GiftCardOrder): Endpoint => ({
  path: `/:id/${order}`,
  method: 'post',
  custom: { openapi: giftCardOperations[order] },
  handler: async (req) => {
    onlyFor(isManager, req, 'gift-cards', 'update')
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    return Response.json(await changeGiftCard({ id, order, req }))
  },
})

/** What the staff do with cards: hosts take them at the table by their code, managers stop them and send them anew. */
export const tillEndpoints: Endpoint[] = [
  {
    path: '/redeem',
    method: 'post',
    custom: { openapi: giftCardOperations.redeem },
    handler: async (req) => {
      onlyFor(isHost, req, 'gift-cards', 'update')
      await addDataAndFileToRequest(req)
      const key = req.headers.get('idempotency-key')
      return Response.json(await redeemGiftCard({ body: req.data ?? {}, key, req }))
    },
  },
  {
    path: '/undo',
    method: 'post',
    custom: { openapi: giftCardOperations.undo },
    handler: async (req) => {
      onlyFor(isHost, req, 'gift-cards', 'update')
      await addDataAndFileToRequest(req)
      return Response.json(await undoRedemption(req.data ?? {}, req))
    },
  },
  change('block'),
  change('unblock'),
  change('renew'),
]
