import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { reservationOperations } from '@/openapi/operations/reservations'
import { orderOwn } from '@/operations/reservations/orderOwn'
import { bookTable, joinWaitlist } from '@/operations/reservations/orderTable'
import { privately, tokenOf } from './own'

/** What guests order. Every one needs an `Idempotency-Key`. */
export const orderEndpoints: Endpoint[] = [
  {
    path: '/book',
    method: 'post',
    custom: { openapi: reservationOperations.book },
    handler: async (req) => privately(await bookTable(await orderIn(req)), 201),
  },
  {
    path: '/waitlist',
    method: 'post',
    custom: { openapi: reservationOperations.waitlist },
    handler: async (req) => privately(await joinWaitlist(await orderIn(req)), 201),
  },
  {
    path: '/manage/:token/change',
    method: 'post',
    custom: { openapi: reservationOperations.change },
    handler: async (req) => privately(await orderOwn.change(await ownOrderIn(req))),
  },
  {
    path: '/manage/:token/cancel',
    method: 'post',
    custom: { openapi: reservationOperations.cancel },
    handler: async (req) => privately(await orderOwn.cancel(await ownOrderIn(req))),
  },
  {
    path: '/manage/:token/coming',
    method: 'post',
    custom: { openapi: reservationOperations.coming },
    handler: async (req) => privately(await orderOwn.sayComing(await ownOrderIn(req))),
  },
  {
    path: '/manage/:token/accept',
    method: 'post',
    custom: { openapi: reservationOperations.accept },
    handler: async (req) => privately(await orderOwn.acceptOffer(await ownOrderIn(req))),
  },
]

async function orderIn(req: PayloadRequest) {
  await addDataAndFileToRequest(req)
  return { body: req.data ?? {}, key: req.headers.get('idempotency-key'), req }
}

const ownOrderIn = async (req: PayloadRequest) => ({ ...(await orderIn(req)), token: tokenOf(req) })
