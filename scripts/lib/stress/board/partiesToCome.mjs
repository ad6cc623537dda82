import { withClient } from '../../postgres/cluster.mjs'

const HOUR_MS = 3_600_000
const QUARTER_MS = 900_000
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/**
 * Confirmed parties about an hour ahead in a room of their own that is open round the clock, each at a table of its own: whatever
 * the time is, they may arrive. Late at night the house's day is made to last until noon. Gives `[{ id, date }]`.
 */
export async function partiesToCome({ url, databaseUrl, count }) {
  const cutoff = isLate() ? '12:00' : '06:00'
  await withClient(databaseUrl, (client) =>
    client.query('update venues set service_day_cutoff = $1', [cutoff]),
  )
  const call = await asManager(url)
  const { docs } = await call('GET', 'venues?limit=1&depth=0')
  const venue = docs[0].id
  const area = (await call('POST', 'areas', { name: 'Próba', order: -1, venue })).doc.id
  await call('POST', 'services', {
    ...{ name: 'Próba', active: true, weekdays: WEEK, areas: [area], channels: ['staff'], venue },
    ...{ opens: cutoff, lastSeating: earlier(cutoff, 45), closes: earlier(cutoff, 15) },
    ...{ slotStepMinutes: 15, turnMinutes: 60, bufferMinutes: 0 },
  })
  const startsAt = new Date(Math.ceil((Date.now() + HOUR_MS) / QUARTER_MS) * QUARTER_MS).toISOString()
  const ids = []
  for (let number = 1; number <= count; number += 1) {
    const name = `P${number}`
    const table = await call('POST', 'tables', { name, area, minParty: 1, maxParty: 8, priority: 0, channel: 'inHouse', venue }) // prettier-ignore
    const party = await call('POST', 'reservations', {
      ...{ venue, startsAt, partySize: 2, tables: [table.doc.id], status: 'confirmed', source: 'phone' },
      ...{ guest: { name: `Próba ${number}` }, overrideReason: 'Próba' },
    })
    ids.push(party.doc.id)
  }
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select id, service_date as date from reservations where id = any($1::uuid[]) order by id`,
      [ids],
    )
    return rows
  })
}

async function asManager(url) {
  const json = { 'content-type': 'application/json' }
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'manager@example.com', password: 'eliksir-demo' }),
  })
  const token = signedIn.headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
  return async (method, path, data) => {
    const headers = { ...json, authorization: `JWT ${token}` }
    const answer = await fetch(`${url}/api/${path}`, { method, headers, body: data && JSON.stringify(data) })
    const said = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(said.errors)}`)
    return said
  }
}

/** From eight in the evening until six in the morning, as the house's clock has it. */
function isLate() {
  const hour = Number(new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/Warsaw', hour: '2-digit' }))
  return hour >= 20 || hour < 6
}

/** A wall time so many minutes before another of the same day. */
function earlier(time, minutes) {
  const [hour, minute] = time.split(':').map(Number)
  return new Date((hour * 60 + minute - minutes) * 60_000).toISOString().slice(11, 16)
}
