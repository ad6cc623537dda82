import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDate } from '@/domain/time/isDate'
import { boardOperations } from '@/openapi/operations/board'
import { hostOf } from '@/operations/board/callerOf'
import { offerWalkIn } from '@/operations/board/offerWalkIn'
import { previewMove } from '@/operations/board/previewMove'
import { readLiveBoard } from '@/operations/board/readLiveBoard'
import { readServiceBook } from '@/operations/board/readServiceBook'
import { readSheet } from '@/operations/board/readSheet'
import { parseBody } from '@/platform/http/parseBody'
import { moveBody } from './boardBodies'
import { privately } from './own'

const which = z.object({
  venue: z.string().min(1).max(80).optional(),
  date: z.string().refine(isDate, 'NOT_A_DATE').optional(),
})

const atTheDoor = z.object({ partySize: z.coerce.number().int().min(1).max(40).optional() })

/** What the board reads. */
export const boardReads: Endpoint[] = [
  {
    path: '/board',
    method: 'get',
    custom: { openapi: boardOperations.board },
    handler: async (req) => {
      const { venue, date } = parseBody(which, req.query ?? {})
      return privately(await readLiveBoard({ venue, serviceDate: date, locale: localeOf(req), req }))
    },
  },
  {
    path: '/service-book',
    method: 'get',
    custom: { openapi: boardOperations.serviceBook },
    handler: async (req) => {
      const { venue, date } = parseBody(which, req.query ?? {})
      return privately(await readServiceBook({ venue, serviceDate: date, locale: localeOf(req), req }))
    },
  },
  {
    path: '/walk-in',
    method: 'get',
    custom: { openapi: boardOperations.walkInOffers },
    handler: async (req) => {
      const { partySize } = parseBody(atTheDoor, req.query ?? {})
      return privately(await offerWalkIn({ partySizes: partySize ? [partySize] : ONE_TO_EIGHT, req }))
    },
  },
  {
    path: '/:id/sheet',
    method: 'get',
    custom: { openapi: boardOperations.sheet },
    handler: async (req) =>
      privately(await readSheet({ id: req.routeParams?.id, locale: localeOf(req), req })),
  },
  {
    path: '/:id/preview-move',
    method: 'post',
    custom: { openapi: boardOperations.previewMove },
    handler: async (req) => {
      const caller = hostOf(req)
      await addDataAndFileToRequest(req)
      const change = parseBody(moveBody.omit({ revision: true, reason: true }), req.data ?? {})
      return privately(
        await previewMove({ id: req.routeParams?.id, change, caller, locale: localeOf(req), req }),
      )
    },
  },
]

const ONE_TO_EIGHT = [1, 2, 3, 4, 5, 6, 7, 8]

export const localeOf = (req: PayloadRequest) => (req.i18n.language === 'en' ? 'en' : 'pl')
