/** How near the cache comes to bare `node:http` with the same answers. */
export function printDuels({ duels, crowd }) {
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
}

export function printBesideStatic(found) {
  console.log('\nThe menu page from memory beside a static page of Next with the same words and drawings:')
  for (const { kind, ratio, ours, bare } of found)
    console.log(
      `  ${ratio.toFixed(1).padStart(5)} times as many  ${kind.padEnd(5)}  ${whole(ours.requestsPerSecond)} to ${whole(bare.requestsPerSecond)} a second, with ${whole(ours.microseconds)} to ${whole(bare.microseconds)} µs of CPU each`,
    )
}

export function printPast(past) {
  console.log('\nThe same questions past the cache, 10 connections:')
  for (const { title, requestsPerSecond, p50Ms } of past)
    console.log(`  ${requestsPerSecond.toFixed(0).padStart(5)} a second, p50 ${p50Ms} ms  ${title}`)
}

export const printCold = ({ clients, computations, ms }) =>
  console.log(`${clients} clients at once on a cold page: ${computations} computation(s), ${ms} ms for all.`)

export function printFlood({ addresses, failures, residentMb, heapMb, cache }) {
  const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(1)
  console.log(
    `${addresses} senseless addresses with a heap of ${heapMb} MB: ${residentMb.join(', ')} MB resident at the start and after each quarter; ${failures} failed.`,
  )
  console.log(
    `The cache holds ${megabytes(cache.bytes)} MB of the ${megabytes(cache.maxBytes)} MB it is set to, ${cache.answers} answers.`,
  )
}

const whole = (figure) => (figure === null ? '–' : String(Math.round(figure)))
