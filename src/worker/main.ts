import { getPayload } from 'payload'
import config from '@payload-config'
import { assertEnv } from '@/env'
import { log } from '@/platform/log/log'
import { runJobs } from '@/jobs/runJobs'

/** The worker: runs queued jobs (scheduled publication) until it is told to stop, then ends after the one in hand. */
assertEnv()
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

const payload = await getPayload({ config, key: 'worker' })
log.info('worker ready')
await runJobs({ payload, everyMs: 5_000, signal: stopping.signal })
await payload.destroy()
log.info('worker stopped')
process.exit(0)
