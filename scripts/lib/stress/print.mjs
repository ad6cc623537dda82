/** What a rush came to, for a person. */
export function printReport(report, { clients, tables, slots, staffShare }) {
  const { outcomes, proof, raw, latencyMs, perSecond, ways, surprises, recovery, problems } = report
  const of = (name) => outcomes[name] ?? 0
  const staff = staffShare > 0 ? `, ${Math.round(100 * staffShare)} % of them by staff through REST and GraphQL` : '' // prettier-ignore
  console.log(
    `\n${report.answers} attempts by ${clients} clients on ${tables} tables and ${slots} starts${staff}`,
  )
  console.log(`  ${report.won} won · ${of('moved')} moved · ${of('conflict')} × 409 · ${of('refused')} × 422 · ${of('limited')} × 429 · ${of('unavailable')} × 503 · ${of('broken')} × other 5xx · ${of('odd')} odd · ${of('lost')} without an answer`) // prettier-ignore
  console.log(`  ${listed(ways)}`)
  if (Object.keys(surprises).length > 0) console.log(`  surprises: ${listed(surprises)}`)

  console.log('Found by SQL')
  for (const [name, sentence] of Object.entries(sentences)) console.log(`  ${String(proof[name].length).padStart(4)}  ${sentence}`) // prettier-ignore
  if (recovery) console.log(`  struck after ${recovery.struckAt} answers, ${recovery.isReady ? 'recovered' : 'not recovered'}`) // prettier-ignore

  const { p50, p95, p99, max } = latencyMs
  console.log(`${Math.round(perSecond)} requests a second; latency p50 ${p50}, p95 ${p95}, p99 ${p99}, at most ${max} ms`) // prettier-ignore
  if (raw) console.log(`The same in raw SQL: ${Math.round(raw.perSecond)} a second (${raw.won} won), ratio ${(perSecond / raw.perSecond).toFixed(3)}`) // prettier-ignore
  for (const complaint of report.complaints) console.log(`  the server: ${complaint}`)
  for (const problem of problems) console.log(`✗ ${problem}`)
  if (problems.length === 0) console.log('✓ Nothing is double, lost or half written')
}

const sentences = {
  doublesOfReservations: 'pairs of reservations on one table at one time',
  doublesOfOccupancies: 'pairs of occupancies of one table at one time',
  overPacing: 'starts with more guests than may arrive at once',
  differing: 'reservations that do not occupy the tables they have',
  halfWritten: 'bookings half written',
  missing: 'bookings answered with 201 that are not there',
  twice: 'attempts that became two bookings',
}

const listed = (counts) =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ')
