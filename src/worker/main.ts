import { getPayload } from 'payload'
import config from '@payload-config'
import { assertEnv } from '@/env'
import { log } from '@/platform/log/log'
import { goRound } from '@/jobs/goRound'
import { runJobs } from '@/jobs/runJobs'

/**
 * The worker: runs queued jobs (scheduled publication) and goes round the nights of the reservations until it is told to
 * stop, then ends after what is in hand.
 */
assertEnv()
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

const payload = await getPayload({ config, key: 'worker' })
log.info('worker ready')
const { signal } = stopping
await Promise.all([
  runJobs({ payload, everyMs: 5_000, signal }),
  goRound({ payload, everyMs: 30_000, signal }),
])
await payload.destroy()
log.info('worker stopped')
process.exit(0)
