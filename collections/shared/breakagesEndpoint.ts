import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { inScope } from '@/access/inScope'
import { isHost, isManager } from '@/access/roles'
import { breakagesOperation } from '@/openapi/operations/service'
import { previewBreakages } from '@/operations/service/previewBreakages'
import type { RuleSlug } from '@/operations/service/ruleSlugs'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const body = z.strictObject({
  id: z.uuid().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  delete: z.boolean().default(false),
})

/** `POST /breakages` tells which bookings would break if a document were saved so, or deleted; it changes nothing. */
export const breakagesEndpoint = (slug: RuleSlug): Endpoint => ({
  path: '/breakages',
  method: 'post',
  custom: { openapi: breakagesOperation(slug) },
  handler: async (req) => {
    const { user } = inScope(req, slug, 'update')
    if (!user) throw refusal('UNAUTHENTICATED')
    // The answer names guests.
    if (!inScope(req, 'reservations', 'read').user) throw refusal('FORBIDDEN')
    if (!(slug === 'table-blocks' ? isHost(user) : isManager(user))) throw refusal('FORBIDDEN')

    await addDataAndFileToRequest(req)
    const { id, data, delete: isDelete } = parseBody(body, req.data ?? {})
    return Response.json(await previewBreakages({ slug, id: id ?? null, data, isDelete, req }))
  },
})
