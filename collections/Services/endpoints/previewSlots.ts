import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { ownVenues } from '@/access/inOwnVenues'
import { inScope } from '@/access/inScope'
import { isManager } from '@/access/roles'
import { isDate } from '@/domain/time/isDate'
import { previewSlotsOperation } from '@/openapi/operations/service'
import { previewSlots as preview } from '@/operations/service/previewSlots'
import { toServiceRow } from '@/operations/service/toServiceRow'
import { typedService } from '@/operations/service/typedRules'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { idOf } from '../../shared/idOf'

const body = z.strictObject({
  id: z.uuid().optional(),
  service: z.record(z.string(), z.unknown()).default({}),
  serviceDate: z.string().refine(isDate, 'NOT_A_DATE'),
  partySize: z.number().int().min(1).max(200),
  channel: z.enum(['online', 'staff', 'google']).default('online'),
  area: z.uuid().nullish(),
  withBookings: z.boolean().default(false),
})

/**
 * `POST /preview`: the starts that a service gives on a date, before it is saved (`service` as in the form), after it
 * (`id`), or both at once: the form's values stand in for the stored ones.
 */
export const previewSlots: Endpoint = {
  path: '/preview',
  method: 'post',
  custom: { openapi: previewSlotsOperation },
  handler: async (req) => {
    const { user } = inScope(req, 'services', 'update')
    if (!user) throw refusal('UNAUTHENTICATED')
    if (!isManager(user)) throw refusal('FORBIDDEN')

    await addDataAndFileToRequest(req)
    const { id, service, area, ...question } = parseBody(body, req.data ?? {})
    const saved = id ? await readService(id, req) : null
    const typed = parseBody(typedService, { ...saved, ...service })
    const venueId = idOf(saved?.venue ?? service.venue) ?? (await venueAtHand(req)).id
    const own = ownVenues(req.user)
    if (own && !own.includes(venueId)) throw refusal('FORBIDDEN')

    const row = toServiceRow(id ?? '00000000-0000-0000-0000-000000000000', typed)
    return Response.json(await preview({ ...question, venueId, service: row, areaId: area ?? null, req }))
  },
}

const readService = (id: string, req: PayloadRequest) =>
  req.payload.findByID({ collection: 'services', id, depth: 0, overrideAccess: false, user: req.user, req })
