import { randomBytes } from 'node:crypto'
import { withClient } from '../../postgres/cluster.mjs'
import { makeBusyNight } from '../../bench/availability/busyNight.mjs'
import { signIn } from '../callers.mjs'

/** A busy night, and as many hosts as it takes when each may open eight boards. */
export async function streamGround({ databaseUrl, url, listeners }) {
  const venue = await withClient(databaseUrl, makeBusyNight)
  const ids = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select id from reservations where venue_id = $1 and service_date = $2 order by id limit 40`,
      [venue.id, venue.date],
    )
    return rows.map(({ id }) => id)
  })
  const owner = await signIn(url, { email: 'owner@example.com' })
  const password = `a host who listens ${randomBytes(6).toString('hex')}`
  const tokens = []
  for (let number = 0; number < Math.ceil(listeners / 8); number += 1) {
    const email = `listener-${number}@example.com`
    const answer = await fetch(`${url}/api/users`, {
      method: 'POST',
      headers: { authorization: `JWT ${owner}`, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, name: `Listener ${number}`, role: 'host' }),
    })
    if (!answer.ok) throw new Error(`No host could be made: ${answer.status} ${await answer.text()}`)
    tokens.push(await signIn(url, { email, password }))
  }
  return { venue, ids, owner, tokens, query: `venue=${venue.slug}&date=${venue.date}` }
}
