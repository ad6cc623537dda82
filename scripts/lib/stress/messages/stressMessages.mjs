import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '../../postgres/cluster.mjs'
import { waitUntil } from '../../processes.mjs'
import { layReminders } from './ground.mjs'
import { isOver, proveMessages } from './proof.mjs'
import { startProvider } from './provider.mjs'
import { startSmtpProvider } from './smtpProvider.mjs'
import { changeMinds } from './unrest.mjs'
import { crewOf } from './workers.mjs'

/**
 * Reminders that are due at once, several workers that are killed at random, a provider with bad days, guests who change
 * their minds meanwhile; then what the database and the provider's log say of it.
 */
export async function stressMessages({ options, databaseUrl, mediaDir }) {
  const { messages, workers, kills, changes, seconds, seed, leaseSeconds } = options
  const random = dice(seed)
  const fate = dice(seed + 1) // of workers; the provider's days do not depend on it
  const provider = await (options.isSmtp ? startSmtpProvider : startProvider)({
    latencyMs: options.latencyMs,
    percent: { limited: 8, broken: 6, silent: 1, dropped: 5 },
    random,
  })
  const crew = await crewOf({ databaseUrl, mediaDir, providerUrl: provider.url, leaseSeconds })
  try {
    return await run()
  } finally {
    await crew.stop()
    await provider.stop()
  }

  async function run() {
    const venueId = await withClient(databaseUrl, (client) => layReminders(client, { messages }))
    const orders = await ordersOf(venueId)
    const pauseMs = Math.round((seconds * 1000) / 20 / Math.max(1, orders.length))
    const minds = changeMinds({ databaseUrl, mediaDir, orders, pauseMs: Math.min(250, pauseMs) })
    for (let index = 0; index < workers; index += 1) crew.start()
    await minds.ready

    const startedAt = performance.now()
    await withClient(databaseUrl, queueRounds)
    let killed = 0
    const isDone = () => withClient(databaseUrl, (client) => isOver(client, venueId))
    const killer = (async () => {
      // Until the first of them is at work there is nothing to lose.
      await waitUntil(() => provider.tally.taken > 0, 60_000)
      while (killed < kills && performance.now() - startedAt < seconds * 1000) {
        await pause(options.killEveryMs * (0.5 + fate()))
        const alive = crew.alive()
        const victim = alive[Math.floor(fate() * alive.length)]
        if (!victim) continue
        await crew.replace(victim)
        killed += 1
      }
    })()
    const changed = await minds.ended
    await killer
    const isInTime = await waitUntil(isDone, seconds * 1000 - (performance.now() - startedAt), 500)
    const tookMs = performance.now() - startedAt
    const { accepted, clashes, tally } = provider
    const proof = await withClient(databaseUrl, (client) =>
      proveMessages(client, { venueId, accepted, clashes, changed, inFlightMs: options.inFlightMs }),
    )
    const report = { messages, workers, killed, changed: changed.length, tookMs, isInTime, tally, proof }
    return { ...report, complaints: crew.complaints(), problems: problemsOf(report, options) }
  }

  /** Every so many-th booking is cancelled or moved, from the last that will be sent to the first. */
  async function ordersOf(venueId) {
    const { rows } = await withClient(databaseUrl, (client) =>
      client.query(`select id from reservations where venue_id = $1 order by md5(id::text) limit $2`, [
        venueId,
        changes,
      ]),
    )
    return rows.map(({ id }, index) => `${index % 2 === 0 ? 'cancel' : 'move'}:${id}`)
  }
}

/** As a commit would: somebody is to look. */
const queueRounds = (client) =>
  client.query(`insert into payload_jobs (task_slug, queue) values ('sendDueMessages', 'reminders')`)

function problemsOf({ killed, changed, isInTime, proof, tally }, options) {
  const some = (list, sentence) => (list.length > 0 ? [`${list.length} ${sentence}`] : [])
  return [
    ...some(proof.lost, 'reminders lost'),
    ...some(proof.unknown, 'reminders that went out and are not noted as sent'),
    ...some(proof.stale, 'reminders sent after the booking was cancelled or moved'),
    ...some(proof.invented, 'messages noted as sent that the provider never had'),
    ...some(proof.twice, 'messages that went out under two keys'),
    ...some(proof.clashes, options.isSmtp ? 'mails taken twice' : 'keys used for two different messages'),
    ...some(proof.forgotten, 'messages left in hand'),
    ...some(proof.untold, 'guests who were not told of a change'),
    ...(isInTime ? [] : ['not everything was sent in time']),
    ...(killed < options.kills ? [`only ${killed} of ${options.kills} workers were killed in time`] : []),
    ...(changed < options.changes ? [`only ${changed} of ${options.changes} bookings were changed`] : []),
    ...(tally.dropped === 0 || tally.limited === 0 || tally.broken === 0
      ? ['the provider had no bad day']
      : []),
  ]
}

/** Tommy Ettinger's small generator: the same numbers for the same seed. */
function dice(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
