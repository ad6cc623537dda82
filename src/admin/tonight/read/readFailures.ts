import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasMailProvider } from '@/integrations/email/hasMailProvider'
import { readJobs } from '@/operations/jobs/readJobs'

export type Failure = {
  kind: 'messages' | 'unsent' | 'payments' | 'jobs' | 'webhooks'
  count: number
  /** Of the newest, ISO. */
  newestAt: string
  /** Where it is mended, below the admin. */
  path: string
}

/** Older failures stand in their lists; the first screen is about what somebody can still mend. */
const DAYS = 7

/** What did not work in the last week, and money that waits for somebody however long; one line for each kind, none where all is well. */
export async function readFailures(req: PayloadRequest): Promise<Failure[]> {
  const since = new Date(Date.now() - DAYS * 86_400_000).toISOString()
  const failed: Where = { and: [{ status: { equals: 'failed' } }, { updatedAt: { greater_than: since } }] }
  const { failed: jobs } = await readJobs(req)
  const newestJob = jobs[0]
  return [
    await newestOf('messages', 'messages', failed, req),
    hasMailProvider() ? null : await newestOf('unsent', 'messages', unsentSince(since), req, unsentFilter),
    await newestOf('payments', 'payment-tasks', { state: { equals: 'open' } }, req, '[state][equals]=open'),
    newestJob
      ? { kind: 'jobs' as const, count: jobs.length, newestAt: newestJob.failedAt, path: '/jobs' }
      : null,
    await newestOf('webhooks', 'webhook-deliveries', failed, req),
  ].filter((failure) => failure !== null)
}

/** Nobody carries mail: each message says so, and here the house says it once. */
const unsentSince = (since: string): Where => ({
  and: [{ reason: { equals: 'NO_MAIL_PROVIDER' } }, { updatedAt: { greater_than: since } }],
})
const unsentFilter = '[reason][equals]=NO_MAIL_PROVIDER'

async function newestOf(
  kind: Failure['kind'],
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
  filter = '[status][equals]=failed',
): Promise<Failure | null> {
  const { docs, totalDocs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    sort: '-updatedAt',
    user: req.user,
    where,
  })
  const newest = docs[0] as { id: string; updatedAt: string } | undefined
  if (!newest) return null
  const path =
    totalDocs === 1
      ? `/collections/${collection}/${newest.id}`
      : `/collections/${collection}?where[or][0][and][0]${filter}&sort=-updatedAt`
  return { kind, count: totalDocs, newestAt: newest.updatedAt, path }
}
