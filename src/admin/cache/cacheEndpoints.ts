import type { Endpoint, PayloadRequest } from 'payload'
import { inScope } from '@/access/inScope'
import { isOwner } from '@/access/roles'
import { cacheOperations } from '@/openapi/operations/cache'
import { emptyCache } from '@/operations/cache/emptyCache'
import { readCache } from '@/operations/cache/readCache'
import { refusal } from '@/platform/http/refusal'

/** `GET /api/cache`, `POST /api/cache/empty`: what the front door keeps, for the owner. */
export const cacheEndpoints: Endpoint[] = [
  {
    path: '/cache',
    method: 'get',
    custom: { openapi: cacheOperations.read },
    handler: async (req) => {
      onlyOwner(req, 'read')
      return Response.json(readCache(req), { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/cache/empty',
    method: 'post',
    custom: { openapi: cacheOperations.empty },
    handler: async (req) => {
      onlyOwner(req, 'update')
      await emptyCache(req)
      return Response.json({ isEmpty: true })
    },
  },
]

function onlyOwner(req: PayloadRequest, operation: 'read' | 'update'): void {
  if (!req.user) throw refusal('UNAUTHENTICATED')
  if (!isOwner(inScope(req, 'cache', operation).user)) throw refusal('FORBIDDEN')
}
