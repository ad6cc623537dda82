import type { Endpoint } from 'payload'
import { z } from 'zod'
import { searchOperation } from '@/openapi/operations/search'
import { searchEverything } from '@/operations/search/searchEverything'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const question = z.object({
  q: z.string().trim().min(2).max(80),
  in: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(['guests', 'reservations', 'items', 'pages'])).max(4))
    .optional(),
  venue: z.string().min(1).max(80).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(8),
})

/** `GET /api/search`: for staff, by right. */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  custom: { openapi: searchOperation },
  handler: async (req) => {
    if (!req.user) throw refusal('UNAUTHENTICATED')
    const { q, in: groups, venue, limit } = parseBody(question, req.query ?? {})
    const answer = await searchEverything({
      typed: q,
      groups: groups ?? null,
      venueId: venue ? (await venueAtHand(req)).id : null,
      limit,
      locale: req.i18n.language === 'en' ? 'en' : 'pl',
      req,
    })
    return Response.json(answer, { headers: { 'cache-control': 'private, no-store' } })
  },
}
