import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SlotsPreview } from '@/operations/service/previewSlots'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openVenue, type House } from '../helpers/openVenue'

let payload: Payload
let manager: Caller
let house: House

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T10:00:00.000Z') })
  payload = await openPayload()
  manager = await signIn(payload, 'manager')
  house = await openVenue(payload, { tables: { S1: [2, 4], S2: [2, 4] } })
})

const preview = (body: object, as = manager) =>
  ask<SlotsPreview & { errors?: { code: string; data?: { errors?: { path: string }[] } }[] }>(
    'POST /api/services/preview',
    { as, body: { partySize: 2, ...body } },
  )
const saved = (serviceDate: string, more: object = {}) => preview({ id: house.service, serviceDate, ...more })
const labels = ({ body }: { body: SlotsPreview }) => body.slots.map(({ label }) => label)

describe('the preview of a service', () => {
  it('shows the night from the first start to the last that still ends in time', async () => {
    const answer = await saved('2027-05-15')
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(answer.body.slots).toHaveLength(17)
    expect(labels(answer).slice(0, 2)).toEqual(['18:00', '18:30'])
    expect(answer.body.slots.at(-1)).toMatchObject({ label: '02:00', isAfterMidnight: true, free: true })
    expect(answer.body.changedHours).toBeNull()
  })

  it('is right in the night that is an hour short', async () => {
    const answer = await saved('2027-03-27')
    expect(answer.body.slots).toHaveLength(15)
    expect(labels(answer).at(-1)).toBe('01:00')
    expect(labels(answer).some((label) => label.startsWith('02'))).toBe(false)
    expect(answer.body.changedHours).toBe(9)
  })

  it('is right in the night that has an hour twice', async () => {
    const answer = await saved('2027-10-30')
    expect(answer.body.slots).toHaveLength(19)
    expect(labels(answer)).toContain('02:00 CEST')
    expect(labels(answer)).toContain('02:00 CET')
    expect(new Set(answer.body.slots.map(({ startsAt }) => startsAt)).size).toBe(19)
    expect(answer.body.changedHours).toBe(11)
  })

  it('takes what is typed in place of what is stored, and stores nothing', async () => {
    const answer = await saved('2027-05-15', { service: { lastSeating: '20:00', slotStepMinutes: 15 } })
    expect(labels(answer)).toEqual([
      ...['18:00', '18:15', '18:30', '18:45', '19:00', '19:15', '19:30', '19:45', '20:00'],
    ])
    expect(labels(await saved('2027-05-15'))).toHaveLength(17)
  })

  it('shows a service that is not saved yet, even one that is switched off', async () => {
    const answer = await preview({
      service: {
        venue: house.venue,
        active: false,
        weekdays: ['saturday'],
        opens: '12:00',
        lastSeating: '14:00',
        closes: '15:00',
        turnMinutes: 60,
      },
      serviceDate: '2027-05-15',
    })
    expect(labels(answer)).toEqual(['12:00', '12:30', '13:00', '13:30', '14:00'])
  })

  it('says which fields it still needs', async () => {
    const { status, body } = await preview({
      service: { venue: house.venue, weekdays: ['saturday'], opens: '', lastSeating: null, closes: '26:00' },
      serviceDate: '2027-05-15',
    })
    expect(status).toBe(422)
    expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual([
      'opens',
      'lastSeating',
      'closes',
    ])
  })

  it('gives the reason of what is not to be had', async () => {
    const answer = await saved('2027-05-15', { partySize: 6 })
    expect(new Set(answer.body.slots.map(({ reason }) => reason))).toEqual(new Set(['NO_TABLE']))
    const tooFar = await saved('2028-12-01')
    expect(tooFar.body.slots[0]).toMatchObject({ free: false, reason: 'TOO_FAR' })
  })

  it('leaves the bookings out unless it is asked for them', async () => {
    const startsAt = '2027-05-15T18:00:00.000Z'
    for (const table of Object.values(house.tables)) {
      await payload.create({
        collection: 'reservations',
        data: { venue: house.venue, startsAt, partySize: 2, tables: [table], guest: { name: 'Iga' } },
      })
    }
    const at20 = (answer: { body: SlotsPreview }) => answer.body.slots.find(({ label }) => label === '20:00')
    expect(at20(await saved('2027-05-15'))).toMatchObject({ free: true })
    expect(at20(await saved('2027-05-15', { withBookings: true }))).toMatchObject({
      free: false,
      reason: 'NO_TABLE',
    })
  })

  it('follows a special day', async () => {
    await payload.create({
      collection: 'special-days',
      data: {
        venue: house.venue,
        date: '2027-12-31',
        services: [{ service: house.service, opens: '20:00', lastSeating: '22:00', closes: '06:00' }],
      },
    })
    const answer = await saved('2027-12-31')
    expect(answer.body.isSpecialDay).toBe(true)
    expect(labels(answer)).toEqual(['20:00', '20:30', '21:00', '21:30', '22:00'])
  })

  it('is for managers and owners', async () => {
    const bodyOf = { id: house.service, serviceDate: '2027-05-15' }
    for (const role of ['host', 'bartender', 'editor'] as const) {
      expect((await preview(bodyOf, await signIn(payload, role))).status).toBe(403)
    }
    expect((await preview(bodyOf, { name: 'stranger', headers: {} })).status).toBe(401)
    expect((await preview(bodyOf, await signIn(payload, 'owner'))).status).toBe(200)
  })

  it('keeps to the venues of whoever asks', async () => {
    const other = await openVenue(payload, { tables: {} })
    const email = 'elsewhere@staff.test'
    await payload.create({
      collection: 'users',
      data: {
        email,
        password: 'a password for tests',
        name: 'Elsewhere',
        role: 'manager',
        venues: [other.venue],
      },
    })
    const { signInWith } = await import('../helpers/asking')
    const stranger = await signInWith(email, 'a password for tests')
    expect((await preview({ id: house.service, serviceDate: '2027-05-15' }, stranger)).status).toBe(404)
    const service = {
      venue: house.venue,
      weekdays: ['friday'],
      opens: '18:00',
      lastSeating: '20:00',
      closes: '22:00',
    }
    expect((await preview({ service, serviceDate: '2027-05-14' }, stranger)).status).toBe(403)
  })
})
