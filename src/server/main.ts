import { createServer, type IncomingMessage } from 'node:http'
import next from 'next'
import { assertEnv, env } from '@/env'
import { startSentences } from '@/i18n/server'
import { hasMailProvider, noMailSentence } from '@/integrations/email/hasMailProvider'
import { onChanges } from '@/platform/changes/listen'
import { onExit } from '@/platform/http/draining'
import { consoleIntoLog } from '@/platform/log/consoleIntoLog'
import { log } from '@/platform/log/log'
import { measureCache } from '@/platform/metrics/measureCache'
import { measureQueries } from '@/platform/metrics/measureQueries'
import { serveMetrics } from '@/platform/metrics/serveMetrics'
import { productVersion } from '@/platform/productVersion'
import { consume, mayHere } from '@/platform/rateLimits/consume'
import { redisAnswers } from '@/platform/redis/redis'
import { startTracing } from '@/platform/tracing/startTracing'
import { migrations } from '../../migrations'
import { addressBlocks } from './addressBlocks'
import { refuseUpgrades } from './answerBrokenRequests'
import { answerFromMemory } from './cache/answerFromMemory'
import { openCache } from './cache/openCache'
import { closePayload } from './closePayload'
import { createFrontDoor } from './createFrontDoor'
import { drain } from './drain'
import { watchEmbedOrigins } from './embedOrigins'
import type { Step } from './exchange'
import { listen } from './listen'
import { watchReadiness } from './readiness'
import { answerAsPage } from './steps/answerAsPage'
import { answerFromCache } from './steps/answerFromCache'
import { answerHealth } from './steps/answerHealth'
import { dropForeignHeaders } from './steps/dropForeignHeaders'
import { limitBody } from './steps/limitBody'
import { limitRate } from './steps/limitRate'
import { measureRequests } from './steps/measureRequests'
import { refuseWhileAway } from './steps/refuseWhileAway'
import { refuseOddRequests } from './steps/refuseOddRequests'
import { setSecurityHeaders } from './steps/setSecurityHeaders'
import { takeForms } from './steps/takeForms'
import { traceRequests } from './steps/traceRequests'
import { writeAccessLog } from './steps/writeAccessLog'

/** Starts the one process that serves everything. What keeps it from starting is said in one sentence. */
async function main(): Promise<void> {
  const startedAt = performance.now()
  assertEnv()
  const isDevelopment = env.NODE_ENV === 'development'
  if (env.NODE_ENV === 'production') consoleIntoLog(log)
  await startTracing({
    endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: 'eliksir-web',
    version: productVersion,
    ratio: env.OTEL_TRACES_SAMPLER_ARG,
  })
  measureQueries()
  const isHttps = env.SERVER_URL.startsWith('https:')

  const { readiness, close } = watchReadiness({
    databaseUrl: env.DATABASE_URL,
    migrations: migrations.map(({ name }) => name),
    redis: { answers: redisAnswers, isRequired: env.REDIS_REQUIRED },
  })
  onExit(close)
  await assertDatabase(readiness)
  const embed = watchEmbedOrigins({ databaseUrl: env.DATABASE_URL })
  onExit(embed.close)

  // Next listens for upgrades on the server it is given. Only its hot reload needs them: otherwise it gets one that never opens.
  const httpServer = isDevelopment ? undefined : createServer()
  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: env.HOST, port: env.PORT, httpServer })
  await app.prepare()
  onExit(closePayload)
  const render = app.getRequestHandler()

  const security = {
    isHttps,
    isDevelopment,
    fileOrigin: env.S3_ENDPOINT && new URL(env.S3_ENDPOINT).origin,
    embedOrigins: embed.embedOrigins,
    takesCards: env.STRIPE_SECRET_KEY !== undefined,
  }
  const site = { serverUrl: env.SERVER_URL, corsOrigins: env.CORS_ORIGINS }
  // In development code changes as well as data, and nobody tells.
  const cache = isDevelopment ? null : openCache({ megabytes: env.CACHE_MEGABYTES })
  const blockOf = addressBlocks(env.TRUSTED_PROXY_HOPS)
  const mayAsk = (request: IncomingMessage) => mayHere('general', blockOf(request))
  const memory = cache ? answerFromMemory({ cache, site, mayAsk, log }) : undefined
  onChanges({ onChange: embed.forgetIfChanged, onGap: embed.forget })

  const steps: Step[] = [
    traceRequests,
    measureRequests(),
    writeAccessLog(log),
    refuseOddRequests,
    answerHealth(readiness),
    limitRate(consume),
    refuseWhileAway(readiness),
    ...(cache ? [answerFromCache({ cache, render, site, security }, memory)] : []),
    dropForeignHeaders({ trustedProxyHops: env.TRUSTED_PROXY_HOPS, isDevelopment }),
    setSecurityHeaders(security),
    limitBody(),
    answerAsPage,
    takeForms,
    ({ request, response }) => render(request, response),
  ]
  const server = createFrontDoor({
    steps,
    trustedProxyHops: env.TRUSTED_PROXY_HOPS,
    log,
    answerAtOnce: memory?.answer,
  })
  if (!isDevelopment) refuseUpgrades(server)

  const { host, port } = await listen(server, { host: env.HOST, port: env.PORT })
  if (!hasMailProvider()) log.warn(noMailSentence)
  if (cache) measureCache(cache.counters)
  await serveMetrics({ host: env.METRICS_HOST, port: env.METRICS_PORT, log })
  log.info({ host, port, ms: Math.round(performance.now() - startedAt) }, 'listening')

  const stop = () =>
    void drain({ server, log, delaySeconds: env.DRAIN_DELAY_SECONDS, limitSeconds: env.DRAIN_SECONDS })
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** Refuses to start on a database that is away or behind. */
async function assertDatabase(readiness: ReturnType<typeof watchReadiness>['readiness']): Promise<void> {
  const state = await readiness()
  if (state.status !== 'unavailable') return
  if (state.reason === 'guards') throw new Error(startSentences.guardsMissing(state.missing ?? []))
  if (state.reason === 'redis') throw new Error(startSentences.redisUnreachable)
  throw new Error(
    state.reason === 'migrations'
      ? startSentences.migrationsPending(state.pending ?? [])
      : startSentences.databaseUnreachable(new URL(env.DATABASE_URL).host),
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
