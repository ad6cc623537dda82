import { performance } from 'node:perf_hooks'
import { waitUntil } from '../../processes.mjs'
import { seconds } from '../../say.mjs'
import { withClient } from '../../postgres/cluster.mjs'
import { ask, kindsOf, steadyLoad, tally, warmUp } from '../steadyLoad.mjs'

const longestMs = 5_000
const readyWithinMs = 10_000

/**
 * PostgreSQL stops at once, stays away for some seconds and comes back, under reads. Whoever asks is told to come again, in
 * time; the product needs no restart and keeps no dead connection.
 */
export async function loseDatabase({ product, cluster, databaseUrl, perSecond = 50 }) {
  const { port } = new URL(product.url)
  await warmUp(port)
  const load = steadyLoad({ port, perSecond })
  await load.more(perSecond * 2)
  const lostAt = performance.now()
  let backAt
  await cluster.restart({
    whileAway: async () => {
      await load.more(perSecond * 3)
      backAt = performance.now()
    },
  })
  const answersAt = performance.now()
  const isReady = await waitUntil(
    async () => (await ask({ port, path: '/readyz' })).status === 200,
    30_000,
    50,
  )
  const readyAt = performance.now()
  await load.more(perSecond * 4)
  await load.stop()

  const within = load.answers.filter(({ sentAt }) => sentAt >= lostAt - longestMs && sentAt < readyAt)
  const after = load.answers.filter(({ sentAt }) => sentAt >= readyAt)
  const refused = within.filter(({ status }) => status === 503)
  const odd = within.filter(({ status }) => status !== 200 && status !== 503)
  const impolite = refused.filter(({ retryAfter }) => !retryAfter)
  const slowest = Math.max(...within.map(({ ms }) => ms))
  const failed = after.filter(({ status }) => status !== 200)
  const last = Math.max(0, ...failed.map(({ sentAt, ms }) => sentAt + ms - readyAt))
  const worst = after.reduce((one, other) => (other.ms > one.ms ? other : one))
  const dead = await deadConnections(databaseUrl)
  return [
    [
      odd.length === 0,
      `PostgreSQL away for ${seconds(backAt - lostAt)}: ${tally(within)}; nothing but 200 and 503${odd.length > 0 ? ` (${kindsOf(odd)})` : ''}`,
    ],
    [
      refused.length > 0 && impolite.length === 0,
      `each of the ${refused.length} × 503 says when to come again${impolite.length > 0 ? ` (not: ${kindsOf(impolite)})` : ''}`,
    ],
    [slowest <= longestMs, `the slowest answer took ${seconds(slowest)} (at most ${seconds(longestMs)})`],
    [
      isReady && readyAt - answersAt <= readyWithinMs,
      `PostgreSQL took ${seconds(answersAt - backAt)} to start; ready ${seconds(readyAt - answersAt)} after it (at most ${seconds(readyWithinMs)}), ${product.isRunning() ? 'the same process' : 'but the process ended'}`,
    ],
    [
      product.isRunning() && failed.length === 0,
      `afterwards ${tally(after)}${failed.length > 0 ? ` (${kindsOf(failed)}, the last after ${seconds(last)})` : ''}, slowest ${seconds(worst.ms)} (${worst.path.replace(/\?.*/, '')})`,
    ],
    [dead === 0, `${dead} connections stand idle in a transaction`],
  ]
}

const deadConnections = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as dead from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    )
    return rows[0].dead
  })
