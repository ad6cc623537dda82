import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { closeAll, startDraining } from '@/platform/http/draining'

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
  await new Promise((resolve) => setTimeout(resolve, delaySeconds * 1000))

  await closed(server)
  const failures = (await closeAll()).filter((result) => result.status === 'rejected')
  for (const { reason } of failures) log.error({ err: reason }, 'did not close cleanly')
  clearTimeout(hardStop)
  log.info('stopped')
  exit(0)
}

/** Resolves when the last answer is out. Connections that are kept alive are closed as they become idle. */
async function closed(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearInterval(sweep)
}
