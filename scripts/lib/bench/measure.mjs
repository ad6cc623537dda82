import autocannon from 'autocannon'

/**
 * Asks one address as fast as `connections` can, after two seconds of warming up. Latencies in milliseconds. What was
 * asked and not awaited is still being worked on: one more answer is awaited before and after.
 */
export async function measure({ name, title, seconds, connections, expected = 200, ...request }) {
  await autocannon({ ...request, connections, duration: 2 })
  await settle(request)
  const { requests, latency, non2xx, errors, timeouts, statusCodeStats } = await autocannon({
    ...request,
    connections,
    duration: seconds,
  })
  await settle(request)
  return {
    name,
    title,
    requestsPerSecond: requests.average,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    failures:
      (expected === 200 ? non2xx : requests.total - (statusCodeStats[expected]?.count ?? 0)) +
      errors +
      timeouts,
  }
}

async function settle({ url, ...request }) {
  const answer = await fetch(url, request)
  await answer.arrayBuffer()
}
