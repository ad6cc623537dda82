import { getPayload } from 'payload'
import config from '@payload-config'
import { assertEnv, env } from '@/env'
import { startSentences } from '@/i18n/server'
import { hasMailProvider, noMailSentence } from '@/integrations/email/hasMailProvider'
import { isQueue, queueNames } from '@/jobs/queues'
import { timetable } from '@/jobs/timetable'
import { consoleIntoLog } from '@/platform/log/consoleIntoLog'
import { closeAll } from '@/platform/http/draining'
import { log } from '@/platform/log/log'
import { measureHouse } from '@/platform/metrics/measureHouse'
import { measureQueries } from '@/platform/metrics/measureQueries'
import { serveMetrics } from '@/platform/metrics/serveMetrics'
import { productVersion } from '@/platform/productVersion'
import { startTracing } from '@/platform/tracing/startTracing'
import { showLife } from './showLife'
import { startWorker } from './startWorker'

/**
 * The worker: runs the jobs of the queues named as arguments, of all when none is named, and minds the timetable when no
 * other worker does. SIGTERM: what is in hand is finished or put back within `DRAIN_SECONDS`.
 */
async function main(named: string[]): Promise<void> {
  assertEnv()
  if (env.NODE_ENV === 'production') consoleIntoLog(log)
  const unknown = named.find((name) => !isQueue(name))
  if (unknown !== undefined) throw new Error(startSentences.unknownQueue(unknown, queueNames))
  const queues = named.length > 0 ? named.filter(isQueue) : queueNames

  let end!: () => void
  const ending = new Promise<void>((resolve) => (end = resolve))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)

  await startTracing({
    endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: 'eliksir-worker',
    version: productVersion,
    ratio: env.OTEL_TRACES_SAMPLER_ARG,
  })
  measureQueries()
  const payload = await getPayload({ config, key: 'worker' })
  const worker = startWorker({ payload, databaseUrl: env.DATABASE_URL, queues, timetable, onLook: showLife })
  measureHouse(payload, queueNames)
  await serveMetrics({ host: env.METRICS_HOST, port: env.WORKER_METRICS_PORT, log })
  if (!hasMailProvider()) log.warn(noMailSentence)
  log.info({ queues }, 'worker ready')

  await ending
  const { released } = await worker.stop(Math.max(1, env.DRAIN_SECONDS - 5) * 1000)
  await payload.destroy()
  await closeAll()
  log.info({ released }, 'worker stopped')
  process.exit(0)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
