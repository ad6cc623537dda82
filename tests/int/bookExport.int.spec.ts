import { parse } from 'csv-parse/sync'
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

/** '123.45' in whole minor units. */
const grosze = (amount = '') => Number(amount.replace('.', '')) || 0

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

  it('adds up to the ledger to the grosz, as JSON and as CSV, with what was kept apart', async () => {
    const amounts = [1, 99, 3_333, 10_001, 12_345, 777]
    for (const [place, amountCents] of amounts.entries()) {
      const money = { amountCents, currency: 'PLN' }
      const at = `2027-06-01T1${place}:00:00.000Z`
      const rate = { treatment: 'rate', percent: place % 2 ? 8 : 23 }
      const outside = { treatment: 'outside', percent: null }
      await post(at, `sum-${place}`, entries.depositCharged(money), rate)
      await post(at, `kept-${place}`, entries.depositRetained(money), place % 2 ? outside : rate)
    }
    const query = 'from=2027-06-01&to=2027-06-01'
    const { body } = await exported(manager, query)
    const csv = (await exportedAs<string>(manager, `${query}&format=csv`)).body
    const rows = parse(csv, { columns: true, bom: true }) as unknown as Record<string, string>[]

    const ledger = await payload.find({
      collection: 'ledger-lines',
      where: { venue: { equals: room.venue } },
      pagination: false,
      depth: 0,
    })
    const sums = <Row>(of: readonly Row[], account: (row: Row) => string, cents: (row: Row) => number) =>
      of.reduce<Record<string, number>>(
        (found, row) => ({ ...found, [account(row)]: (found[account(row)] ?? 0) + cents(row) }),
        {},
      )
    const ofLedger = sums(
      ledger.docs.filter(({ entry }) => /\/(sum|kept)-/.test(entry)),
      ({ account }) => account,
      ({ amountCents }) => amountCents,
    )
    const ofCsv = sums(
      rows,
      ({ account = '' }) => account,
      ({ debit, credit }) => grosze(debit) - grosze(credit),
    )
    const ofJson = Object.fromEntries(
      body.totals.accounts.map(({ account, amountCents }) => [account, amountCents]),
    )
    expect(ofLedger).toEqual({ gateway: 26_556, deposits: 0, retained: -26_556 })
    expect(ofJson).toEqual(ofLedger)
    expect(ofCsv).toEqual(ofLedger)

    const retained = body.totals.retained.map(({ treatment, amountCents }) => [treatment, amountCents])
    expect(Object.fromEntries(retained)).toEqual({ rate: -15_679, outside: -10_877 })
    const vatOfCsv = rows.filter(({ account }) => account === 'retained').map(({ vat }) => grosze(vat))
    const vatOfJson = body.lines
      .filter(({ account }) => account === 'retained')
      .map(({ vatCents }) => -vatCents)
    expect(vatOfCsv).toEqual(vatOfJson.map((cents) => cents || 0))
    for (const { amountCents, netCents, vatCents } of body.lines)
      expect(netCents + vatCents).toBe(amountCents)
  })

  it('is for owner and manager, and for days that exist', async () => {
    expect((await exported(host)).status).toBe(403)
    expect((await exported(undefined)).status).toBe(401)
    expect((await exported(manager, 'from=2027-02-30&to=2027-05-15')).status).toBe(422)
  })
})
