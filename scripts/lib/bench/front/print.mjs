/** How near the cache comes to bare `node:http` with the same answers, and to a static page of Next. */
export function printDuels({ duels, staticPage, crowd }) {
  console.log(
    `\nFrom memory beside the same bytes from bare node:http, ${crowd} connections, medians of rounds in turns:`,
  )
  const head = ['', 'ratio', 'req/s', 'bare', 'p99 ms', 'bare', 'µs of CPU', 'bare', 'failed']
  const rows = duels.map(({ title, ratio, ours, bare }) => [
    title,
    ratio.toFixed(2),
    whole(ours.requestsPerSecond),
    whole(bare.requestsPerSecond),
    String(ours.p99Ms),
    String(bare.p99Ms),
    whole(ours.microseconds),
    whole(bare.microseconds),
    String(ours.failures + bare.failures),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
  const menu = duels.find(({ read, kind }) => read === 'Menu page' && kind === 'from memory')
  console.log(
    `\nThe menu page from memory to a static page of Next: ${(menu.ours.requestsPerSecond / staticPage.requestsPerSecond).toFixed(1)} (${whole(menu.ours.requestsPerSecond)} to ${whole(staticPage.requestsPerSecond)} a second).`,
  )
}

export function printPast(past) {
  console.log('\nThe same questions past the cache, 10 connections:')
  for (const { title, requestsPerSecond, p50Ms } of past)
    console.log(`  ${requestsPerSecond.toFixed(0).padStart(5)} a second, p50 ${p50Ms} ms  ${title}`)
}

export const printCold = ({ clients, computations, ms }) =>
  console.log(`${clients} clients at once on a cold page: ${computations} computation(s), ${ms} ms for all.`)

export function printFlood({ addresses, failures, beforeMb, mostMb, afterMb, cache }) {
  const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(1)
  console.log(
    `${addresses} senseless addresses: ${beforeMb} MB resident before, ${mostMb} MB at the most, ${afterMb} MB after; ${failures} failed.`,
  )
  if (cache)
    console.log(
      `The cache holds ${megabytes(cache.bytes)} MB of the ${megabytes(cache.maxBytes)} MB it is set to, ${cache.answers} answers.`,
    )
}

const whole = (figure) => (figure === null ? '–' : String(Math.round(figure)))
