import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { closeAll, startDraining, stopTaking } from '@/platform/http/draining'

type Drain = {
  server: Server
  log: Logger
  /** Seconds during which requests are still taken, so that a load balancer sees `/readyz` fail first. */
  delaySeconds: number
  /** Seconds after which whatever still runs is cut off. */
  limitSeconds: number
  exit?: (code: number) => void
}

/**
 * Ends the process without losing an answer: readiness goes at once, then new connections, then what runs is finished
 * and the pools are closed. Exit code 0, or 1 when the time was up.
 */
export async function drain({
  server,
  log,
  delaySeconds,
  limitSeconds,
  exit = (code) => process.exit(code),
}: Drain): Promise<void> {
  const hardStop = setTimeout(() => {
    log.error({ limitSeconds }, 'still busy, stopping anyway')
    exit(1)
  }, limitSeconds * 1000)
  hardStop.unref()

  log.info({ delaySeconds, limitSeconds }, 'stopping')
  await startDraining()
  await pause(delaySeconds * 1000)
  if (delaySeconds > 0) await turnAway(server)

  await closed(server)
  const failures = (await closeAll()).filter((result) => result.status === 'rejected')
  for (const { reason } of failures) log.error({ err: reason }, 'did not close cleanly')
  clearTimeout(hardStop)
  log.info('stopped')
  exit(0)
}

/** Milliseconds without anybody coming until the door may close, and how long that is waited for. */
const quietMs = 300
const longestMs = 5_000

/**
 * nginx asks nobody for readiness: it learns from a 503 that it should ask another instance, with the same request. A door that
 * just closed would cut off whoever has knocked and was not heard yet.
 */
async function turnAway(server: Server): Promise<void> {
  const startedAt = performance.now()
  let cameAt = startedAt
  const note = () => (cameAt = performance.now())
  server.on('connection', note)
  server.on('request', note)
  stopTaking()
  while (performance.now() - cameAt < quietMs && performance.now() - startedAt < longestMs) await pause(50)
  server.off('connection', note)
  server.off('request', note)
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Resolves when the last answer is out. Connections that are kept alive are closed as they become idle. */
async function closed(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearInterval(sweep)
}
