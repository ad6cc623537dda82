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
