/**
 * What the database says of a venue's reminders beside what the provider took. Every list is empty when all went well.
 * `inFlightMs`: a mail may be on its way at the moment of a change; what arrives later than that was sent stale.
 */
export async function proveMessages(client, { venueId, accepted, clashes, changed, inFlightMs }) {
  const { rows } = await client.query(
    `select m.id, m.kind, m.status, m.reason, m.message_revision::int as revision, m.attempts::int, m.reservation_id as booking,
       r.status as state, m.ready_at is not null and m.ready_at < now() - interval '5 minutes' as forgotten
     from messages m join reservations r on r.id = m.reservation_id where m.venue_id = $1 and m.kind <> 'staffAlert'`,
    [venueId],
  )
  const changeOf = new Map(changed.map((change) => [change.id, change]))
  const reminders = rows.filter(({ kind, revision }) => kind === 'reminder' && revision === 1)
  const isTaken = ({ id }) => accepted.has(id)
  // Handed over to a provider without keys when the line broke or the worker died: known, and left to a person.
  const isUncertain = ({ reason }) => reason === 'UNCERTAIN'
  const staleBy = ({ id, booking }) => (accepted.get(id)?.at ?? 0) - (changeOf.get(booking)?.at ?? Infinity)

  const unchanged = reminders.filter(({ booking }) => !changeOf.has(booking))
  const touched = reminders.filter(({ booking }) => changeOf.has(booking))
  const perBooking = new Map()
  for (const row of rows.filter(isTaken)) {
    const name = `${row.booking}/${row.kind}/${row.revision}`
    perBooking.set(name, (perBooking.get(name) ?? 0) + 1)
  }
  const news = changed.filter(({ id, verb }) => {
    const [kind, ways] =
      verb === 'cancel' ? ['cancellation', ['cancellation']] : ['change', ['change', 'confirmation']]
    return (
      kind &&
      !rows.some(
        (row) =>
          row.booking === id &&
          ways.includes(row.kind) &&
          (isUncertain(row) || (row.status === 'sent' && isTaken(row))),
      )
    )
  })
  return {
    counts: count(rows, ({ kind, status, reason }) => [kind, status, reason].filter(Boolean).join(' ')),
    reminders: reminders.length,
    sent: reminders.filter(({ status }) => status === 'sent').length,
    /** Due, of a booking that nobody touched, and not taken by the provider. */
    lost: unchanged.filter((row) => !isUncertain(row) && (row.status !== 'sent' || !isTaken(row))),
    /** The provider took it and the row does not know. */
    unknown: unchanged.filter((row) => row.status !== 'sent' && isTaken(row) && !isUncertain(row)),
    uncertain: rows.filter(isUncertain).map((row) => ({ ...row, isTaken: isTaken(row) })),
    /** Taken after the booking had been cancelled or moved. */
    stale: touched.filter((row) => isTaken(row) && staleBy(row) > inFlightMs),
    /** Of the ones that were in flight at the change, by how much. */
    latestInFlightMs: Math.max(0, ...touched.filter(isTaken).map(staleBy).filter(Number.isFinite)),
    /** Said sent, and the provider has never heard of it. */
    invented: rows.filter((row) => row.status === 'sent' && !isTaken(row)),
    twice: [...perBooking].filter(([, times]) => times > 1),
    /** The same key for another message. */
    clashes,
    /** Still in hand long after. */
    forgotten: rows.filter(({ forgotten }) => forgotten),
    /** Cancelled or moved, and the guest was not told. */
    untold: news,
  }
}

/** Whether nothing is left to do. */
export async function isOver(client, venueId) {
  const { rows } = await client.query(
    `select count(*)::int as open from messages where venue_id = $1 and status in ('planned', 'sending')
       and coalesce(next_try_at, due_at) < now() + interval '1 hour'`,
    [venueId],
  )
  return rows[0].open === 0
}

function count(list, nameOf) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const one of list) counts[nameOf(one)] = (counts[nameOf(one)] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort())
}
