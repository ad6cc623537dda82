import { getPayload } from 'payload'
import config from '@payload-config'
import { assertEnv, env } from '@/env'
import { startSentences } from '@/i18n/server'
import { isQueue, queueNames } from '@/jobs/queues'
import { timetable } from '@/jobs/timetable'
import { consoleIntoLog } from '@/platform/log/consoleIntoLog'
import { log } from '@/platform/log/log'
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

  const payload = await getPayload({ config, key: 'worker' })
  const worker = startWorker({ payload, databaseUrl: env.DATABASE_URL, queues, timetable })
  log.info({ queues }, 'worker ready')

  await ending
  const { released } = await worker.stop(Math.max(1, env.DRAIN_SECONDS - 5) * 1000)
  await payload.destroy()
  log.info({ released }, 'worker stopped')
  process.exit(0)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
