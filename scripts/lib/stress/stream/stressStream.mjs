import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '../../postgres/cluster.mjs'
import { listener } from './listener.mjs'
import { streamGround } from './ground.mjs'

/** An answer to a change is heard by everybody within a second. */
const mostMs = 1000
const patienceMs = 10_000
/** Resident memory may be so much more at the end than after the first third: rubbish is collected in waves. */
const mostGrowthMb = 40

/** Runs the listeners; gives the figures and `problems`, one sentence each. */
export async function stressStream({ options, databaseUrl, product }) {
  const { listeners: count, seconds, changes, isKilled } = options
  const { url } = product
  const { ids, tokens, owner, query } = await streamGround({ databaseUrl, url, listeners: count })
  const crowd = Array.from({ length: count }, (_, index) =>
    listener({ url, query, token: tokens[Math.floor(index / 8)] }),
  )
  const problems = []
  await until(() => crowd.every(({ state }) => state.isUp && state.heard > 0), 30_000)
  const up = crowd.filter(({ state }) => state.isUp).length
  if (up < count) problems.push(`Only ${up} of ${count} listeners got a line: ${crowd.find(({ state }) => !state.isUp)?.state.lastError}`) // prettier-ignore

  const delays = []
  const memory = []
  const endsAt = performance.now() + seconds * 1000
  const killAt = isKilled ? performance.now() + (seconds * 1000) / 2 : Infinity
  let wasKilled = false
  let missed = 0
  for (let turn = 0; performance.now() < endsAt; turn += 1) {
    const startedAt = performance.now()
    if (!wasKilled && startedAt > killAt) {
      wasKilled = true
      problems.push(...(await killAndReturn({ product, crowd, databaseUrl, url, owner, query, id: ids[0] })))
      memory.length = 0
      continue
    }
    const id = ids[turn % ids.length]
    const revision = await change(url, owner, id)
    const answeredAt = performance.now()
    const heard = await Promise.all(crowd.map((one) => one.hears(id, revision, patienceMs)))
    missed += heard.filter((at) => at === null).length
    delays.push(Math.max(0, Math.max(...heard.map((at) => at ?? Infinity)) - answeredAt))
    memory.push(product.residentMb())
    await sleep(Math.max(0, 1000 / changes - (performance.now() - startedAt)))
  }
  const reloads = crowd.reduce((sum, { state }) => sum + state.reloads, 0)
  await Promise.all(crowd.map((one) => one.stop()))

  const sorted = delays.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const third = Math.max(1, Math.floor(memory.length / 3))
  const settledMb = average(memory.slice(third, third * 2))
  const endMb = average(memory.slice(-third))
  if (missed > 0)
    problems.push(`${missed} times a listener did not hear of a change in ${patienceMs / 1000} s.`)
  if (at(0.99) > mostMs) problems.push(`99 of 100 changes were heard by everybody within ${Math.round(at(0.99))} ms, not ${mostMs}.`) // prettier-ignore
  if (endMb - settledMb > mostGrowthMb) problems.push(`Memory grew from ${settledMb} to ${endMb} MB.`)
  return {
    listeners: up,
    seconds,
    changes: delays.length,
    lastHeardMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) },
    memoryMb: {
      start: memory[0] ?? 0,
      half: memory[Math.floor(memory.length / 2)] ?? 0,
      last: memory.at(-1) ?? 0,
      settled: settledMb,
      end: endMb,
      most: Math.max(0, ...memory),
    },
    reloads,
    wasKilled,
    problems,
  }
}

/** A change like that of a host, who writes a note and tries again when there is no connection left; gives the revision. */
async function change(url, token, id, tries = 5) {
  const answer = await fetch(`${url}/api/reservations/${id}?depth=0`, {
    method: 'PATCH',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ staffNotes: `Noted ${performance.now()}` }),
  })
  const body = await answer.json()
  if (answer.status === 503 && tries > 1) {
    await sleep(1000)
    return change(url, token, id, tries - 1)
  }
  if (!answer.ok) throw new Error(`A change was answered ${answer.status}: ${JSON.stringify(body)}`)
  return body.doc.revision
}

/** The server dies, something changes meanwhile, and everybody is back with it, by themselves. */
async function killAndReturn({ product, crowd, databaseUrl, url, owner, query, id }) {
  const before = crowd.map(({ state }) => state.reloads)
  await product.kill()
  const revision = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      'update reservations set revision = revision + 1 where id = $1 returning revision::int as revision',
      [id],
    )
    return rows[0].revision
  })
  await product.start()
  const isBack = await until(
    () => crowd.every(({ state }, index) => state.isUp && state.reloads > before[index]),
    60_000,
  )
  if (!isBack)
    return [`${crowd.filter(({ state }) => !state.isUp).length} listeners did not come back in a minute.`]
  const answer = await fetch(`${url}/api/reservations/board?${query}`, {
    headers: { authorization: `JWT ${owner}` },
  })
  const { parties } = await answer.json()
  const shown = parties?.find((party) => party.id === id)?.revision
  return shown === revision ? [] : [`After the restart the board shows revision ${shown}, not ${revision}.`]
}

async function until(isTrue, ms) {
  const endsAt = performance.now() + ms
  while (performance.now() < endsAt) {
    if (isTrue()) return true
    await sleep(50)
  }
  return false
}

const average = (values) =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length))
