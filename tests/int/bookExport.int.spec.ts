import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { entries } from '@/domain/billing/entries'
import { postEntries } from '@/operations/billing/postEntries'
import type { Books } from '@/operations/billing/exportBooks'
import { withTransaction } from '@/platform/database/transactions'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room
let manager: Caller
let host: Caller

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload)
  manager = await signIn(payload, 'manager', 'books-manager')
  host = await signIn(payload, 'host', 'books-host')
  const zloty = (amount: number) => ({ amountCents: amount * 100, currency: 'PLN' })
  const rate = { treatment: 'rate' as const, percent: 23 }
  await post('2027-05-14T21:59:59.000Z', 'before', entries.depositCharged(zloty(10)), rate)
  await post('2027-05-14T22:00:00.000Z', 'first', entries.depositCharged(zloty(150)), rate)
  await post('2027-05-15T21:59:59.000Z', 'last', entries.depositRetained(zloty(60)), {
    treatment: 'askAccountant',
    percent: null,
  })
  await post('2027-05-15T22:00:00.000Z', 'after', entries.refunded(zloty(90)), rate)
})

async function post(at: string, key: string, entry: ReturnType<(typeof entries)['fee']>, vat: object) {
  const req = await createLocalReq({}, payload)
  await withTransaction(req, () =>
    postEntries({
      entries: [{ key: `${room.slug}/${key}`, entry, vat: vat as never }],
      about: { venueId: room.venue },
      at: new Date(at),
      req,
    }),
  )
}

const exported = (as: Caller | undefined, query = 'from=2027-05-15&to=2027-05-15') =>
  exportedAs<Books>(as, query)

const exportedAs = <Body>(as: Caller | undefined, query: string) =>
  ask<Body>(`GET /api/ledger-lines/export?${query}&venue=${room.slug}`, as ? { as } : {})

describe('the export for accounting', () => {
  it('holds the days asked for by the clock of the venue, with sums that are those of the ledger', async () => {
    const { status, body } = await exported(manager)
    expect(status).toBe(200)
    expect(body.lines.map(({ entry }) => entry.split('/')[1])).toEqual(['first', 'first', 'last', 'last'])
    expect(body.lines[0]).toMatchObject({ account: 'gateway', amountCents: 15_000, vatCents: 2_805 })
    expect(body.totals.accounts).toEqual([
      { account: 'gateway', currency: 'PLN', amountCents: 15_000 },
      { account: 'deposits', currency: 'PLN', amountCents: -9_000 },
      { account: 'retained', currency: 'PLN', amountCents: -6_000 },
    ])
    expect(body.totals.retained).toEqual([
      { currency: 'PLN', treatment: 'askAccountant', amountCents: -6_000 },
    ])
  })

  it('is a table for spreadsheets as well', async () => {
    const { headers, body } = await exportedAs<string>(manager, 'from=2027-05-15&to=2027-05-15&format=csv')
    expect(headers.get('content-type')).toContain('text/csv')
    const [head, first] = body.split('\r\n')
    expect(head).toContain('at,entry,kind,account,debit,credit,currency,vatTreatment,vatPercent,net,vat')
    expect(first).toContain('depositCharged,gateway,150.00,,PLN,rate,23,121.95,28.05')
  })

  it('is for owner and manager, and for days that exist', async () => {
    expect((await exported(host)).status).toBe(403)
    expect((await exported(undefined)).status).toBe(401)
    expect((await exported(manager, 'from=2027-02-30&to=2027-05-15')).status).toBe(422)
  })
})
