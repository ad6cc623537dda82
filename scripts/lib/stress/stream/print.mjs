import { cpus } from 'node:os'

export function printStreams(report, { changes }) {
  const { listeners, seconds, lastHeardMs, memoryMb, reloads, wasKilled, problems } = report
  const ms = (value) => `${Math.round(value)} ms`
  console.log(
    `\n${listeners} listeners, ${seconds} s, ${report.changes} changes (${changes} a second), ${cpus().length} cores`,
  )
  console.log(`The last of them heard a change after   p50 ${ms(lastHeardMs.p50)}, p95 ${ms(lastHeardMs.p95)}, p99 ${ms(lastHeardMs.p99)}, most ${ms(lastHeardMs.most)}`) // prettier-ignore
  console.log(`Resident memory of the server           ${memoryMb.start} MB at the start${wasKilled ? ' (after the kill)' : ''}, ${memoryMb.half} MB half way, ${memoryMb.last} MB at the end, ${memoryMb.most} MB at most`) // prettier-ignore
  console.log(`… mean of the second and the last third  ${memoryMb.settled} MB, ${memoryMb.end} MB`)
  if (wasKilled) console.log(`Killed once; everybody came back         ${reloads} boards read anew`)
  console.log(
    problems.length === 0 ? '✓ Nobody missed anything' : problems.map((problem) => `✗ ${problem}`).join('\n'),
  )
}
