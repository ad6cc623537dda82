import autocannon from 'autocannon'

/**
 * Asks one address as fast as `connections` can, after a moment of warming up. Latencies in milliseconds. What was
 * asked and not awaited is still being worked on: one more answer is awaited before and after.
 */
export async function measure({ name, title, seconds, warmUp = 2, connections, expected = 200, ...request }) {
  if (warmUp > 0) await load({ ...request, connections, seconds: warmUp })
  await settle(request)
  const { requests, latency, non2xx, errors, timeouts, statusCodeStats, duration } = await load({
    ...request,
    connections,
    seconds,
  })
  await settle(request)
  return {
    name,
    title,
    answers: requests.total,
    requestsPerSecond: requests.total / duration,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    failures:
      (expected === 200 ? non2xx : requests.total - (statusCodeStats[expected]?.count ?? 0)) +
      errors +
      timeouts,
  }
}

/**
 * Measures two addresses in turns, changing who begins, so that whatever else the machine does falls on both: gives the medians
 * of the rounds, and of their ratios. `cpuMs` of each reads how long its process has worked so far; null where nobody can say.
 */
export async function duel({ title, ours, bare, connections, rounds, seconds }) {
  const sides = { ours, bare }
  for (const side of ['bare', 'ours']) await load({ ...sides[side].request, connections, seconds: 1 })
  const found = { ours: [], bare: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']) {
      const { request, cpuMs } = sides[side]
      const before = cpuMs()
      const result = await measure({ ...request, connections, seconds, warmUp: 0 })
      const microseconds = before === null ? null : ((cpuMs() - before) * 1000) / result.answers
      found[side].push({ ...result, microseconds })
    }
  }
  const ratios = found.ours.map(
    ({ requestsPerSecond }, round) => requestsPerSecond / found.bare[round].requestsPerSecond,
  )
  return {
    title,
    ratio: median(ratios),
    ...Object.fromEntries(Object.entries(found).map(([side, results]) => [side, medians(results)])),
  }
}

const medians = (results) => ({
  requestsPerSecond: median(results.map(({ requestsPerSecond }) => requestsPerSecond)),
  p50Ms: median(results.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(results.map(({ p99Ms }) => p99Ms)),
  microseconds: median(results.map(({ microseconds }) => microseconds)),
  failures: results.reduce((sum, { failures }) => sum + failures, 0),
})

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.includes(null)) return null
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const load = ({ seconds, ...request }) => autocannon({ ...request, duration: seconds })

async function settle({ url, method, headers, body }) {
  const answer = await fetch(url, { method, headers, body, redirect: 'manual' })
  await answer.arrayBuffer()
}
