import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { readGateway } from '@/integrations/payments'
import { settlePayment } from '@/operations/billing/settlePayment'
import { ask, type Answer, type Caller } from './asking'
import { newKey, order, tokenOf, wish, type Booked } from './booking'
import { openRoom } from './room'
import { word } from './samples'

type Paid = { paymentId: string; token: string }

/** The calls about memberships and confirmations of payment, each on something of its own, as they are described. */
export function memberCalls(
  payload: () => Payload,
  owner: () => Caller,
): Record<string, () => Promise<Answer>> {
  const buyer = { nip: '526-025-02-74', name: 'Firma', address: 'ul. Prosta 1, Warszawa' }
  const rows = async <Row>(query: ReturnType<typeof sql>) =>
    (await (payload().db as unknown as PostgresAdapter).drizzle.execute(query)).rows as Row[]
  const ofGuest = (verb: string) => async () => {
    const { token } = await paid(payload(), rows)
    const address = `/api/reservations/manage/${token}/${verb}`
    if (verb.endsWith('.pdf')) return ask(`GET ${address}`)
    return ask(`POST ${address}`, { body: verb === 'buyer' ? buyer : {} })
  }
  const ofStaff = (verb: string) => async () => {
    const { paymentId } = await paid(payload(), rows)
    const address = `/api/payments/${paymentId}/${verb}`
    if (verb.endsWith('.pdf')) return ask(`GET ${address}`, { as: owner() })
    return ask(`POST ${address}`, { as: owner(), body: verb === 'buyer' ? buyer : {} })
  }
  const join = async () => {
    const { venue } = await openRoom(payload())
    const data = { venue, name: 'Club', slug: `club-${word()}`, amountCents: 4_900 }
    const { slug: plan } = await payload().create({ collection: 'plans', data })
    const who = { name: 'Maria', email: `${word()}@example.com`, locale: 'en', terms: true }
    return ask<{ memberUrl: string }>('POST /api/memberships/join', {
      body: { plan, ...who },
      headers: { 'idempotency-key': newKey() },
    })
  }
  const joined = async () => {
    const token = (await join()).body.memberUrl.split('/').at(-1)!
    const [row] = await rows<{ id: string }>(sql`select id from memberships order by created_at desc limit 1`)
    return { token, id: row!.id }
  }
  return {
    getOwnConfirmation: ofGuest('confirmation.pdf'),
    setOwnBuyer: ofGuest('buyer'),
    mailOwnConfirmation: ofGuest('confirmation'),
    getConfirmation: ofStaff('confirmation.pdf'),
    setBuyer: ofStaff('buyer'),
    mailConfirmation: ofStaff('confirmation'),
    joinPlan: join,
    getOwnMembership: async () => ask(`GET /api/memberships/own/${(await joined()).token}`),
    openMemberPortal: async () =>
      ask(`POST /api/memberships/own/${(await joined()).token}/portal`, { body: {} }),
    tryOutMembership: async () =>
      ask(`POST /api/memberships/own/${(await joined()).token}/try-out`, { body: { action: 'renew' } }),
    endMembership: async () =>
      ask(`POST /api/memberships/${(await joined()).id}/end`, { as: owner(), body: { when: 'now' } }),
    listMembershipsOfGuest: async () => {
      const { venue } = await openRoom(payload())
      const { id } = await payload().create({
        collection: 'customers',
        data: { venue, name: 'Maria', email: `${word()}@example.com` },
      })
      return ask(`GET /api/memberships/of-guest/${id}`, { as: owner() })
    },
  }
}

/** A booking with a deposit that the sandbox has taken. */
async function paid(
  payload: Payload,
  rows: <Row>(query: ReturnType<typeof sql>) => Promise<Row[]>,
): Promise<Paid> {
  const room = await openRoom(payload)
  const { id: policy } = await payload.create({
    collection: 'policies',
    data: {
      venue: room.venue,
      name: 'Evenings',
      text: 'A day before.',
      depositKind: 'zadatek',
      charge: 'deposit',
      chargeBasis: 'perBooking',
      chargeCents: 5_000,
      feeBasis: 'percentOfPrepaid',
    },
  })
  await payload.update({ collection: 'services', id: room.service, data: { policy } })
  const date = new Date(Date.now() + 8 * 86_400_000).toISOString().slice(0, 10)
  const { body } = await order<Booked & { payment: { clientSecret: string } }>(
    'book',
    wish({ venue: room.slug, startsAt: `${date}T18:00:00Z` }),
  )
  const gateway = readGateway(payload) as { act?: (doing: object) => Promise<void> }
  await gateway.act?.({ clientSecret: body.payment.clientSecret, action: 'succeed' })
  const [row] = await rows<{ id: string }>(sql`
    select p.id from payments p join reservations r on r.id = p.reservation_id where r.reference = ${body.reference}`)
  await settlePayment({ id: row!.id, req: await createLocalReq({}, payload) })
  return { paymentId: row!.id, token: tokenOf(body) }
}
