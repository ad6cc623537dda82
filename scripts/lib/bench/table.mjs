import { cpus } from 'node:os'

/** What was measured, each beside the bare query and the static answer of the same run. */
export function printTable({ results, memory, seconds, connections }) {
  const rate = (name) => results.find((result) => result.name === name).requestsPerSecond
  const head = ['', 'req/s', 'p50 ms', 'p99 ms', 'to query', 'to static', 'failed']
  const rows = results.map((result) => [
    result.title,
    String(Math.round(result.requestsPerSecond)),
    String(result.p50Ms),
    String(result.p99Ms),
    (result.requestsPerSecond / rate('query')).toFixed(3),
    (result.requestsPerSecond / rate('static')).toFixed(4),
    String(result.failures),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
  console.log(`\n${[head, ...rows].map(line).join('\n')}`)
  console.log(
    `\n${connections} connections, ${seconds} s each, ${cpus().length} cores, Node.js ${process.versions.node}.`,
  )
  console.log(`Resident memory of the server: ${memory.idleMb} MB before, ${memory.loadedMb} MB after.`)
}

/** How near the cache comes to bare `node:http` with the same bytes, and what a crowd and a flood did to it. */
export function printCache({ results, cold, flooded }) {
  console.log('\nFrom memory, to the same bytes from bare node:http:')
  for (const { title, beside, requestsPerSecond, p99Ms } of results.filter((result) => result.beside)) {
    const bare = results.find(({ name }) => name === beside)
    console.log(
      `  ${(requestsPerSecond / bare.requestsPerSecond).toFixed(2)}  ${title} (p99 ${p99Ms} ms, bare ${bare.p99Ms} ms)`,
    )
  }
  console.log(
    `${cold.clients} clients at once on a cold page: ${cold.computations} computation(s), ${cold.ms} ms for all.`,
  )
  console.log(
    `${flooded.addresses} senseless addresses: ${flooded.beforeMb} MB before, ${flooded.afterMb} MB after.`,
  )
}
