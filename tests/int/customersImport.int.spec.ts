import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportReport } from '@/operations/customers/import/importReport'
import type { Undone } from '@/operations/customers/import/undoImport'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller & { id: string }

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'import-manager')
  await payload.create({
    collection: 'services',
    data: {
      ...sample('services', bar),
      active: true,
      weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    } as never,
  })
})

describe('a file of guests', () => {
  it('is looked over first, and nothing is kept', async () => {
    const name = word()
    const file = [
      'Imię i nazwisko;E-mail;Telefon;Etykiety;VIP;Alergie',
      `Ala ${name};ala-${name}@example.com;601 234 567;stały, wino;tak;orzechy`,
      `;brak@example.com;;;;`,
      `Ola ${name};to nie adres;12;;może;`,
      `Ula ${name};;;;;`,
      `Ala ${name};ALA-${name}@example.com;;;;`,
    ].join('\r\n')
    const { status, body } = await send('preview', 'guests', file)
    expect(status).toBe(200)
    expect(body).toMatchObject({ batch: null, rows: 5, made: 1, known: 1, failed: 3, ignored: ['Alergie'] })
    expect(body.faults).toEqual([
      { line: 3, column: 'name', message: 'The name is missing.' },
      { line: 4, column: 'email', message: 'This email is not complete.' },
      { line: 4, column: 'phone', message: 'There can be no such phone number.' },
      { line: 4, column: 'vip', message: 'Write yes or no.' },
      { line: 5, column: 'phone', message: 'There is neither a phone nor an email.' },
    ])
    expect(body.lines[0]).toMatchObject({ line: 2, outcome: 'made', phone: '+48601234567' })
    expect(await guestsNamed(name)).toEqual([])
  })

  it('is taken in, twice makes nobody twice, and is taken back', async () => {
    const name = word()
    const file = `name,email,phone,notes,tags\n"Nowak, ${name}",a-${name}@example.com,,"By the ""window""",wine|regular\nB ${name},b-${name}@example.com,,,\n`
    const first = await send('run', 'guests', file)
    expect(first.body).toMatchObject({ rows: 2, made: 2, known: 0, failed: 0 })
    const [a] = await guestsNamed(`Nowak, ${name}`)
    expect(a).toMatchObject({
      notes: 'By the "window"',
      tags: ['wine', 'regular'],
      importBatch: first.body.batch,
      venue: bar.venue,
    })
    const again = await send('run', 'guests', file)
    expect(again.body).toMatchObject({ made: 0, known: 2 })

    const [b] = await guestsNamed(`B ${name}`)
    await payload.create({ collection: 'consents', data: sample('consents', bar, { customer: b!.id }) })
    const undone = await undo(first.body.batch!)
    expect(undone.body).toEqual({ cancelled: 0, removed: 1, erased: 0, kept: 1 })
    expect((await guestsNamed(name)).map(({ id }) => id)).toEqual([b!.id])
    expect((await undo(first.body.batch!)).status).toBe(409)
  })

  it('may be saved as spreadsheets save it: semicolons, a mark at the start, the old code page, guarded formulas', async () => {
    const name = word()
    const text = `Nazwisko;Imię;Telefon\r\nŻółć-${name};Łucja;'+48601234568\r\n`
    const old = Buffer.from(
      text.replace(/[ŻółćŁę]/g, (letter) => String.fromCharCode(windows1250[letter]!)),
      'latin1',
    )
    for (const file of [`\uFEFF${text}`, old]) {
      const { body } = await send('preview', 'guests', file)
      expect(body.lines[0]).toMatchObject({ name: `Łucja Żółć-${name}`, phone: '+48601234568' })
    }
  })

  it.each([
    ['no header', 'Ala;ala@example.com', 422, 'IMPORT_UNREADABLE'],
    ['nothing', ' ', 422, 'IMPORT_UNREADABLE'],
    ['a broken quote', 'name,email\n"Ala,ala@example.com', 422, 'IMPORT_UNREADABLE'],
    ['a spreadsheet’s own file', 'PK\u0000\u0003', 422, 'IMPORT_UNREADABLE'],
    ['too many lines', `name,email\n${'A,a@example.com\n'.repeat(5001)}`, 413, 'TOO_LARGE'],
    ['too many bytes', `name,email\n"${'a'.repeat(5_300_000)}",a@example.com`, 413, 'TOO_LARGE'],
  ])('is refused when it is %s', async (_, file, status, code) => {
    const answer = await send('preview', 'guests', file)
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([status, code])
  })

  it('needs to be there, and to be said what it holds', async () => {
    const without = new FormData()
    without.set('_payload', JSON.stringify({ kind: 'guests' }))
    expect((await ask('POST /api/import-batches/preview', { as: manager, body: without })).status).toBe(422)
    expect((await send('preview', 'menus', 'name,email\nA,a@example.com')).status).toBe(422)
  })

  it('says what is wrong in the language of whoever imports', async () => {
    const { body } = await send('preview', 'guests', 'name,email\n,a@example.com', {
      'accept-language': 'pl',
    })
    expect(body.faults[0]?.message).toBe('Brakuje imienia i nazwiska.')
  })
})

describe('a file of bookings', () => {
  it('goes through the rules of every booking: tables are taken once, flags are set, the past is written down as it ended', async () => {
    const name = word()
    const table = await payload.create({ collection: 'tables', data: sample('tables', bar) })
    const file = [
      'Data;Godzina;Liczba osób;Gość;E-mail;Status;Stolik;Uwagi',
      `15.05.2093;19:00;2;One ${name};one-${name}@example.com;;${table.name};Okno`,
      `2093-05-15;19:30;2;Two ${name};two-${name}@example.com;;${table.name};`,
      `2093-05-15;03:00;2;Late ${name};late-${name}@example.com;;;`,
      `2026-05-15;19:00;4;Past ${name};one-${name}@example.com;;;`,
      `2026-05-16;19:00;4;Past ${name};one-${name}@example.com;no_show;;`,
      `2093-05-17;19:00;3;Off ${name};;odwołana;;`,
      `2093-02-30;25:00;0;Bad ${name};;dancing;Nowhere;`,
      `2027-03-28;02:30;2;Skipped ${name};;;;`,
    ].join('\n')
    const preview = await send('preview', 'bookings', file)
    expect(preview.body).toMatchObject({ rows: 8, made: 6, failed: 2, timeZone: 'Europe/Warsaw' })
    expect(await bookingsNamed(name)).toEqual([])

    const run = await send('run', 'bookings', file)
    expect(run.body).toMatchObject({ rows: 8, made: 5, failed: 3 })
    expect(run.body.faults.map(({ line, column }) => [line, column])).toEqual([
      [3, null],
      [8, 'date'],
      [8, 'time'],
      [8, 'partySize'],
      [8, 'table'],
      [9, 'time'],
    ])
    expect(run.body.faults[0]?.message).toMatch(/taken|free/)
    const made = await bookingsNamed(name)
    expect(
      made.map(({ guest, status, source }) => [guest?.name?.split(' ')[0], status, source]).sort(),
    ).toEqual([
      ['Late', 'confirmed', 'import'],
      ['Off', 'cancelled_guest', 'import'],
      ['One', 'confirmed', 'import'],
      ['Past', 'completed', 'import'],
      ['Past', 'no_show', 'import'],
    ])
    const one = made.find(({ guest }) => guest?.name?.startsWith('One'))
    expect(one).toMatchObject({ startsAt: '2093-05-15T17:00:00.000Z', tables: [table.id], notes: 'Okno' })
    expect(made.find(({ guest }) => guest?.name?.startsWith('Late'))?.outsideHours).toBe(true)
    const guest = await payload.findByID({ collection: 'customers', id: one!.customer as string, depth: 0 })
    expect(guest).toMatchObject({ visits: 1, noShows: 1, nextVisitAt: '2093-05-15T17:00:00.000Z' })

    const again = await send('run', 'bookings', file)
    expect(again.body.made).toBe(0)
    expect(
      again.body.faults.filter(({ message }) => message === 'This booking is already there.'),
    ).toHaveLength(5)

    const undone = await undo(run.body.batch!)
    expect(undone.body).toEqual({ cancelled: 5, removed: 0, erased: 2, kept: 0 })
    expect((await bookingsOf(run.body.batch!)).map(({ status }) => status)).toEqual(
      Array.from({ length: 5 }, () => 'cancelled_venue'),
    )
    expect(await payload.findByID({ collection: 'customers', id: guest.id })).toMatchObject({
      name: '—',
      visits: 0,
    })
    const retry = await send('run', 'bookings', file)
    expect(retry.body.made).toBe(5)
  })
})

describe('importing', () => {
  it('is the managers’', async () => {
    for (const role of ['host', 'bartender', 'editor'] as const) {
      const as = await signIn(payload, role, `import-${role}`)
      expect((await send('preview', 'guests', 'name,email\nA,a@example.com', {}, as)).status).toBe(403)
      expect((await send('run', 'guests', 'name,email\nA,a@example.com', {}, as)).status).toBe(403)
      expect((await ask(`POST /api/import-batches/${bar.venue}/undo`, { as })).status).toBe(403)
    }
    expect((await send('run', 'guests', 'name,email\nA,a@example.com', {}, null)).status).toBe(401)
    expect((await undo('3f1f7c7e-0000-4000-8000-000000000000')).status).toBe(404)
  })
})

const windows1250: Record<string, number> = { Ż: 0xaf, ó: 0xf3, ł: 0xb3, ć: 0xe6, Ł: 0xa3, ę: 0xea }

type Report = ImportReport & { errors: { code: string }[] }

function send(
  what: 'preview' | 'run',
  kind: string,
  file: string | Uint8Array,
  headers: Record<string, string> = {},
  as: Caller | null = manager,
) {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ kind }))
  body.set('file', new File([file as BlobPart], 'list.csv', { type: 'text/csv' }))
  return ask<Report>(`POST /api/import-batches/${what}?venue=${bar.venue}`, {
    as: as ?? undefined,
    body,
    headers,
  })
}

const undo = (batch: string) => ask<Undone>(`POST /api/import-batches/${batch}/undo`, { as: manager })

const guestsNamed = async (name: string) =>
  (await payload.find({ collection: 'customers', where: { name: { like: name } }, depth: 0 })).docs

const bookingsNamed = async (name: string) =>
  (
    await payload.find({
      collection: 'reservations',
      where: { 'guest.name': { like: name } },
      depth: 0,
      limit: 50,
    })
  ).docs

const bookingsOf = async (batch: string) =>
  (
    await payload.find({
      collection: 'reservations',
      where: { importBatch: { equals: batch } },
      depth: 0,
      limit: 50,
    })
  ).docs
