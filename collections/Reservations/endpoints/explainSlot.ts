import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inScope } from '@/access/inScope'
import { isHost } from '@/access/roles'
import { isDate } from '@/domain/time/isDate'
import { instantOf } from '@/domain/time/instantOf'
import { explainSlotOperation } from '@/openapi/operations/service'
import { explainSlot as explain } from '@/operations/service/explainSlot'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const question = z
  .object({
    startsAt: z.iso.datetime({ offset: true, error: 'NOT_AN_INSTANT' }).optional(),
    serviceDate: z.string().refine(isDate, 'NOT_A_DATE').optional(),
    partySize: z.coerce.number().int().min(1).max(200),
    area: z.uuid().optional(),
    moving: z.uuid().optional(),
    channel: z.enum(['online', 'staff']).default('online'),
  })
  .refine(({ startsAt, serviceDate }) => startsAt ?? serviceDate, {
    path: ['serviceDate'],
    message: 'VALUE_MISSING',
  })

/** `GET /explain`: why a start is gone, by rule and by table, or all starts of a service date with their reasons. */
export const explainSlot: Endpoint = {
  path: '/explain',
  method: 'get',
  custom: { openapi: explainSlotOperation },
  handler: async (req) => {
    const { user } = inScope(req, 'reservations', 'read')
    if (!user) throw refusal('UNAUTHENTICATED')
    if (!isHost(user)) throw refusal('FORBIDDEN')

    const { startsAt, serviceDate, partySize, area, channel, moving } = parseBody(question, req.query ?? {})
    const { id: venueId } = await venueAtHand(req)
    const answer = await explain({
      venueId,
      startsAt: startsAt ? instantOf(startsAt) : null,
      serviceDate: serviceDate ?? null,
      partySize,
      areaId: area ?? null,
      channel,
      moving: moving ?? null,
      locale: localeOf(req),
      req,
    })
    return Response.json(answer)
  },
}

const localeOf = (req: PayloadRequest) => (req.i18n.language === 'en' ? 'en' : 'pl')
