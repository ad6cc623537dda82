/** What sending under fire came to, for a person. */
export function printMessages(report) {
  const { messages, workers, killed, changed, tookMs, tally, proof, problems } = report
  console.log(`\n${messages} reminders due at once, ${workers} workers, ${killed} × kill -9, ${changed} bookings cancelled or moved meanwhile; ${(tookMs / 1000).toFixed(0)} s`) // prettier-ignore
  console.log(`The provider took ${tally.taken} messages and was handed ${tally.repeated} once more; it answered ${tally.limited} × 429, ${tally.broken} × 500, never ${tally.silent} ×, and dropped ${tally.dropped} after taking them`) // prettier-ignore
  console.log('Found by SQL beside the provider’s log')
  const { uncertain } = proof
  if (uncertain.length > 0) console.log(`  ${String(uncertain.length).padStart(4)}  left to a person, because nobody can know whether they arrived (${uncertain.filter(({ isTaken }) => isTaken).length} did)`) // prettier-ignore
  for (const [name, sentence] of Object.entries(sentences)) console.log(`  ${String(proof[name].length).padStart(4)}  ${sentence}`) // prettier-ignore
  console.log('How they ended')
  for (const [name, count] of Object.entries(proof.counts))
    console.log(`  ${String(count).padStart(4)}  ${name}`)
  console.log(`A mail that was in flight when its booking changed arrived at most ${proof.latestInFlightMs} ms after the commit`) // prettier-ignore
  for (const problem of problems) console.log(`✗ ${problem}`)
  if (problems.length > 0 && report.complaints) console.log(report.complaints)
  if (problems.length === 0) console.log('✓ Every message once, none lost, none stale')
}

const sentences = {
  lost: 'reminders lost',
  twice: 'messages that went out under two keys',
  clashes: 'keys used for two different messages',
  stale: 'reminders sent after the booking was cancelled or moved',
  unknown: 'reminders that went out and are not noted as sent',
  invented: 'messages noted as sent that the provider never had',
  forgotten: 'messages left in hand',
  untold: 'guests who were not told of a change',
}
