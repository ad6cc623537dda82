import { createLocalReq, getPayload } from 'payload'
import config from '@payload-config'
import { cancelReservation } from '@/operations/reservations/cancelReservation'
import { commitReservation } from '@/operations/reservations/commitReservation'

/**
 * Cancels and moves the bookings named as arguments ("cancel:id", "move:id"), one after the other with a pause between them,
 * and says of each when it was committed: a line of JSON with epoch milliseconds.
 */
const [pauseMs = '0', ...orders] = process.argv.slice(2)
const payload = await getPayload({ config, key: 'changes' })
process.stdout.write('{"ready":true}\n')

for (const order of orders) {
  const [verb, id = ''] = order.split(':')
  const by = { actor: 'manager' as const, actorId: 'stress' }
  const req = await createLocalReq({}, payload)
  if (verb === 'cancel') await cancelReservation({ id, as: 'venue', by, req })
  else {
    const startsAt = new Date(Date.now() + 26 * 3_600_000).toISOString()
    const changes = { startsAt, endsAt: null, needsTable: true, overrideReason: 'A stress test' }
    await commitReservation({ update: { id, changes }, by, req })
  }
  process.stdout.write(`${JSON.stringify({ id, verb, at: Date.now() })}\n`)
  await new Promise((resume) => setTimeout(resume, Number(pauseMs)))
}
await payload.destroy()
process.exit(0)
