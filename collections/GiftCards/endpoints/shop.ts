import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { GIFT_CARD_DESIGNS } from '@/domain/billing/giftCardLists'
import { giftCardOperations } from '@/openapi/operations/giftCards'
import { buyGiftCard } from '@/operations/giftCards/buyGiftCard'
import { cardPicture } from '@/operations/giftCards/cardPicture'
import { checkGiftCard } from '@/operations/giftCards/checkGiftCard'
import { giftCardOffer } from '@/operations/giftCards/giftCardOffer'
import { readGiftCardOrder } from '@/operations/giftCards/readGiftCardOrder'
import { imageResponse } from '@/platform/http/imageResponse'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { languageParameters } from '../../shared/answerDrawing'

const noStore = { 'cache-control': 'no-store' }
const venueAsked = z.object({ venue: z.string().min(1).max(80).optional() })
const nothingElse = z.strictObject(languageParameters)

/** What anybody may ask: what is for sale, buying it, how the own order stands, what is left on a card, and how cards look. */
export const shopEndpoints: Endpoint[] = [
  {
    path: '/offer',
    method: 'get',
    custom: { openapi: giftCardOperations.offer },
    handler: async (req) => {
      const { venue } = parseBody(venueAsked, Object.fromEntries(req.searchParams))
      return Response.json(await giftCardOffer(venue, req), { headers: noStore })
    },
  },
  {
    path: '/buy',
    method: 'post',
    custom: { openapi: giftCardOperations.buy },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const key = req.headers.get('idempotency-key')
      return Response.json(await buyGiftCard({ body: req.data ?? {}, key, req }), {
        status: 201,
        headers: noStore,
      })
    },
  },
  {
    path: '/orders/:token',
    method: 'get',
    custom: { openapi: giftCardOperations.order },
    handler: async (req) => {
      const { token } = req.routeParams ?? {}
      return Response.json(await readGiftCardOrder(typeof token === 'string' ? token : '', req), {
        headers: noStore,
      })
    },
  },
  {
    path: '/balance',
    method: 'post',
    custom: { openapi: giftCardOperations.balance },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return Response.json(await checkGiftCard(req.data ?? {}, req), { headers: noStore })
    },
  },
  {
    path: '/faces/:design/card.png',
    method: 'get',
    custom: { openapi: giftCardOperations.face },
    handler: async (req) => {
      parseBody(nothingElse, Object.fromEntries(req.searchParams))
      const design = GIFT_CARD_DESIGNS.find((known) => known === req.routeParams?.design)
      if (!design) throw refusal('NOT_FOUND')
      return imageResponse(await cardPicture(design, req), 'image/png', req.headers)
    },
  },
]
