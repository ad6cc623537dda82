import type { Endpoint, PayloadRequest } from 'payload'
import { inScope } from '@/access/inScope'
import { isManager } from '@/access/roles'
import { jobOperations } from '@/openapi/operations/jobs'
import { cancelJob } from '@/operations/jobs/cancelJob'
import { readJobs } from '@/operations/jobs/readJobs'
import { retryJob } from '@/operations/jobs/retryJob'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'

/** `GET /api/jobs`, `POST /api/jobs/:id/retry`, `POST /api/jobs/:id/cancel`: for owner and manager. */
export const jobEndpoints: Endpoint[] = [
  {
    path: '/jobs',
    method: 'get',
    custom: { openapi: jobOperations.list },
    handler: async (req) => {
      onlyManagers(req, 'read')
      return Response.json(await readJobs(req), { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/jobs/:id/retry',
    method: 'post',
    custom: { openapi: jobOperations.retry },
    handler: async (req) => {
      onlyManagers(req, 'update')
      return Response.json(await retryJob(idOf(req), req))
    },
  },
  {
    path: '/jobs/:id/cancel',
    method: 'post',
    custom: { openapi: jobOperations.cancel },
    handler: async (req) => {
      onlyManagers(req, 'update')
      return Response.json(await cancelJob(idOf(req), req))
    },
  },
]

function onlyManagers(req: PayloadRequest, operation: 'read' | 'update'): void {
  if (!req.user) throw refusal('UNAUTHENTICATED')
  if (!isManager(inScope(req, 'jobs', operation).user)) throw refusal('FORBIDDEN')
}

function idOf(req: PayloadRequest): string {
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !isUuid(id)) throw refusal('NOT_FOUND')
  return id
}
