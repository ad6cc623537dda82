import { setTimeout as pause } from 'node:timers/promises'
import { waitUntil } from '../processes.mjs'
import { withClient } from '../postgres/cluster.mjs'
import { attemptsOf } from './attempts.mjs'
import { callersOf, signIn } from './callers.mjs'
import { layGround } from './ground.mjs'
import { missing, prove, twice } from './proof.mjs'
import { rawRush } from './rawRush.mjs'
import { rush } from './rush.mjs'

/**
 * A rush on a night of a venue of its own, and what the database says of it afterwards. `product` is an instance that may
 * be killed, `database` one that may be restarted (`restart()`); `url` names one that is only asked.
 * @param {{ options: any, databaseUrl: string, product?: any, database?: any, url?: string }} question
 */
export async function stress({ options, databaseUrl, product, database, url = product?.url }) {
  const { isKilled, isDatabaseRestarted, clients, seconds } = options
  const ground = await withClient(databaseUrl, (client) => layGround(client, options))
  const attempts = attemptsOf(options, ground)
  const staffToken = options.staffShare > 0 ? await signIn(url) : ''
  const callers = callersOf({ url, ground, staffToken, clients })

  const accident = isKilled || isDatabaseRestarted ? anAccident({ options, product, database }) : undefined
  const { results, tookMs, isCutShort } = await rush({
    attempts,
    clients,
    callers,
    seconds,
    onAnswer: accident?.watch,
    // Whoever has a key may ask again; without one, asking again might book twice.
    retry: ({ way, outcome }) =>
      accident !== undefined && way === 'guest' && ['lost', 'unavailable'].includes(outcome),
  })
  const recovery = await accident?.isOver()
  callers.close()

  const raw = accident ? undefined : await measureRaw({ options, databaseUrl, attempts })
  const proof = await withClient(databaseUrl, async (client) => ({
    ...(await prove(client, ground)),
    missing: await missing(client, ground, results),
    twice: await twice(client, ground),
  }))
  const report = { ...summary(results, tookMs), isCutShort, proof, raw, recovery }
  const complaints =
    report.outcomes.broken > 0 || report.outcomes.odd > 0 ? (product?.complaints() ?? []) : []
  return { ...report, complaints, problems: problemsOf({ ...report, complaints }, options) }
}

async function measureRaw({ options, databaseUrl, attempts }) {
  const ground = await withClient(databaseUrl, (client) => layGround(client, options))
  return rawRush({ databaseUrl, ground, attempts, clients: options.clients })
}

/** Strikes once, when a third of the attempts are answered and something was won. */
function anAccident({ options, product, database }) {
  const { isKilled, attempts } = options
  let repair
  let struckAt
  return {
    watch: (_, results) => {
      const isTime = results.length >= attempts / 3 && results.some(({ outcome }) => outcome === 'won')
      if (!isTime || repair) return
      struckAt = results.length
      repair = isKilled ? killAndStart(product) : database.restart()
    },
    async isOver() {
      if (!repair) return { struckAt: null, isReady: false }
      await repair
      const isReady = await waitUntil(() => isAnswering(product.url), 60_000, 100)
      return { struckAt, isReady, isSameServer: !isKilled && product.isRunning() }
    },
  }
}

async function killAndStart(product) {
  await product.kill()
  await pause(200)
  await product.start()
}

const isAnswering = (url) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

function summary(results, tookMs) {
  const count = (list, nameOf) => {
    /** @type {Record<string, number>} */
    const counts = {}
    for (const one of list) counts[nameOf(one)] = (counts[nameOf(one)] ?? 0) + 1
    return counts
  }
  const times = results.map((result) => result.tookMs).sort((a, b) => a - b)
  const at = (share) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] * 10) / 10
  return {
    answers: results.length,
    outcomes: count(results, ({ outcome }) => outcome),
    ways: count(results, ({ way, outcome }) => `${way} ${outcome}`),
    surprises: count(
      results.filter(({ outcome }) => ['broken', 'odd', 'unavailable', 'limited'].includes(outcome)),
      ({ way, status, says }) => `${way}: ${status} ${says}`,
    ),
    impolite: results.filter(({ outcome, retryAfter }) => outcome === 'unavailable' && !retryAfter).length,
    won: new Set(results.filter(({ outcome }) => outcome === 'won').map(({ reference }) => reference)).size,
    perSecond: (1000 * results.length) / tookMs,
    latencyMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
  }
}

function problemsOf(report, options) {
  const { outcomes, proof, recovery, impolite, won } = report
  const { isKilled, isDatabaseRestarted, tables, slots, staffShare } = options
  const hasAccident = isKilled || isDatabaseRestarted
  const some = (count, sentence) => (count > 0 ? [`${count} ${sentence}`] : [])
  return [
    ...some(proof.doublesOfReservations.length, 'pairs of reservations on one table at one time'),
    ...some(proof.doublesOfOccupancies.length, 'pairs of occupancies of one table at one time'),
    ...some(proof.overPacing.length, 'starts with more guests than may arrive at once'),
    ...some(proof.differing.length, 'reservations that do not occupy the tables they have'),
    ...some(proof.halfWritten.length, 'bookings half written'),
    ...some(proof.missing.length, 'bookings answered with 201 that are not there'),
    ...some(proof.twice.length, 'attempts that became two bookings'),
    ...some(outcomes.broken ?? 0, `answers of 500 (${surprised(report)})`),
    ...some(outcomes.odd ?? 0, `answers that nobody expects (${surprised(report)})`),
    ...some(impolite, 'answers of 503 without Retry-After'),
    ...some(hasAccident ? 0 : (outcomes.unavailable ?? 0), 'answers of 503'),
    ...some(isKilled ? 0 : (outcomes.lost ?? 0), 'requests without an answer'),
    ...(report.isCutShort ? ['not all attempts were made in time'] : []),
    ...(tables === 1 && slots === 1 && staffShare === 0 && won !== 1
      ? [`${won} won what there was once`]
      : []),
    ...(recovery && !recovery.isReady ? ['the product did not recover'] : []),
    ...(isDatabaseRestarted && recovery && !recovery.isSameServer ? ['the server did not survive the database'] : []), // prettier-ignore
  ]
}

const surprised = ({ surprises, complaints }) =>
  [...Object.entries(surprises).map(([what, count]) => `${count} × ${what}`), ...complaints].join('; ')
