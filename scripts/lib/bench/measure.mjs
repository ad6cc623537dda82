import autocannon from 'autocannon'

/** Asks one address as fast as `connections` can, after a second of warming up. Latencies in milliseconds. */
export async function measure({ name, title, seconds, connections, ...request }) {
  await autocannon({ ...request, connections, duration: 2 })
  const { requests, latency, non2xx, errors, timeouts } = await autocannon({
    ...request,
    connections,
    duration: seconds,
  })
  return {
    name,
    title,
    requestsPerSecond: requests.average,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    failures: non2xx + errors + timeouts,
  }
}
