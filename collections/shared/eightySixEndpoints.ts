import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inScope } from '@/access/inScope'
import { isBehindTheBar } from '@/access/roles'
import { eightySixOperations } from '@/openapi/operations/eightySix'
import { endOfTonight } from '@/operations/eightySix/endOfTonight'
import { previewEightySix } from '@/operations/eightySix/previewEightySix'
import { setEightySix } from '@/operations/eightySix/setEightySix'
import { parseBody } from '@/platform/http/parseBody'

const offBody = z.strictObject({ until: z.iso.datetime({ offset: true }).optional() })

/**
 * `POST /:id/eighty-six` takes it off until `until` (an instant) or else until the end of the service date;
 * `POST /:id/back` brings it back; `GET /:id/eighty-six` tells what would go with it.
 */
export const eightySixEndpoints = (collection: 'ingredients' | 'menu-items'): Endpoint[] => {
  const kind = collection === 'ingredients' ? 'ingredient' : 'menuItem'
  const { preview, take, bringBack } = eightySixOperations(
    collection === 'ingredients' ? 'Ingredient' : 'MenuItem',
  )
  return [
    {
      path: '/:id/eighty-six',
      method: 'get',
      custom: { openapi: preview },
      handler: async (req) => {
        refuseOthers(req, collection)
        return Response.json(await previewEightySix({ kind, id: idOf(req.routeParams), req }))
      },
    },
    {
      path: '/:id/eighty-six',
      method: 'post',
      custom: { openapi: take },
      handler: async (req) => {
        refuseOthers(req, collection)
        await addDataAndFileToRequest(req)
        const { until } = parseBody(offBody, req.data ?? {})
        const end = until ? new Date(until) : await endOfTonight({ now: new Date(), req })
        return Response.json(await setEightySix({ kind, id: idOf(req.routeParams), until: end, req }))
      },
    },
    {
      path: '/:id/back',
      method: 'post',
      custom: { openapi: bringBack },
      handler: async (req) => {
        refuseOthers(req, collection)
        return Response.json(await setEightySix({ kind, id: idOf(req.routeParams), until: null, req }))
      },
    },
  ]
}

function refuseOthers(req: PayloadRequest, collection: string): void {
  const { user } = inScope(req, collection, 'update')
  if (!user) throw new APIError('UNAUTHENTICATED', 401, { code: 'UNAUTHENTICATED' }, true)
  if (!isBehindTheBar(user)) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)
}

const idOf = (params: Record<string, unknown> | undefined) =>
  typeof params?.id === 'string' ? params.id : ''
