import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { askGraphql } from '../helpers/asking'
import { newKey, tokenOf, wish, type Booked } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, { tables: [{}, {}] })
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
})
afterAll(async () => {
  vi.useRealTimers()
  await payload.destroy()
})

const bookQuery = `mutation ($wish: BookingWish!, $key: String!) {
  bookReservation(wish: $wish, idempotencyKey: $key) { reference status startsAt endsAt serviceDate partySize manageUrl calendarUrl deadline }
}`
const book = async (changes: object = {}, key = newKey()) => {
  const variables = { wish: wish({ venue: room.slug, ...changes }), key }
  return askGraphql<{ bookReservation: Booked }>(bookQuery, { variables })
}

it('says what is free', async () => {
  const { body } = await askGraphql<{
    reservationAvailability: { slots: { label: string }[]; reason: string | null }
  }>(
    'query ($venue: String) { reservationAvailability(venue: $venue, date: "2027-05-20", partySize: 2) { reason policy { text } slots { startsAt label remaining areas { name } deposit { amountCents } } } }',
    { variables: { venue: room.slug } },
  )
  expect(body.errors).toBeUndefined()
  expect(body.data?.reservationAvailability.slots).toHaveLength(17)
})

it('books, shows, changes and cancels', async () => {
  const { body } = await book()
  expect(body.errors).toBeUndefined()
  const token = tokenOf(body.data!.bookReservation)
  const shown = await askGraphql<Record<string, { reference: string; canCancel: boolean }>>(
    'query ($token: String!) { manageReservation(token: $token) { reference canCancel cancellation { isFree } } }',
    { variables: { token } },
  )
  expect(shown.body.data?.manageReservation).toMatchObject({
    reference: body.data?.bookReservation.reference,
    canCancel: true,
  })
  const changed = await askGraphql(
    'mutation ($token: String!, $key: String!) { changeReservation(token: $token, idempotencyKey: $key, change: { partySize: 3, notes: null, revision: 1 }) { partySize revision } }',
    { variables: { token, key: newKey() } },
  )
  expect(changed.body.data).toEqual({ changeReservation: { partySize: 3, revision: 2 } })
  const cancelled = await askGraphql(
    'mutation ($token: String!, $key: String!) { cancelReservation(token: $token, idempotencyKey: $key) { status } }',
    { variables: { token, key: newKey() } },
  )
  expect(cancelled.body.data).toEqual({ cancelReservation: { status: 'cancelled_guest' } })
})

it('joins the waiting list', async () => {
  const { body } = await askGraphql(
    'mutation ($wish: WaitlistWish!, $key: String!) { joinWaitlist(wish: $wish, idempotencyKey: $key) { status } }',
    { variables: { wish: wish({ venue: room.slug, startsAt: '2027-05-16T20:00:00+02:00' }), key: newKey() } },
  )
  expect(body.data).toEqual({ joinWaitlist: { status: 'waitlisted' } })
})

it('carries out an order once', async () => {
  const key = newKey()
  const guest = { name: 'Twin', email: 'twin@example.com' }
  const answers = await Promise.all(
    [1, 2, 3].map(() => book({ guest, startsAt: '2027-05-17T20:00:00+02:00' }, key)),
  )
  const references = answers.map(({ body }) => body.data?.bookReservation.reference)
  expect(new Set(references).size).toBe(1)
  expect(references[0]).toBeTruthy()
})

it('refuses with the codes of REST', async () => {
  const late = await book({ startsAt: '2027-05-15T12:00:00+02:00' })
  expect(late.body.errors?.[0]?.extensions).toMatchObject({ code: 'OUTSIDE_HOURS', statusCode: 422 })
  const small = await book({ partySize: 0 })
  expect(small.body.errors?.[0]?.extensions).toMatchObject({
    code: 'VALIDATION',
    statusCode: 422,
    data: { errors: [{ path: 'partySize' }] },
  })
  const noKey = await book({}, 'short')
  expect(noKey.body.errors?.[0]?.extensions).toMatchObject({
    data: { errors: [{ path: 'Idempotency-Key' }] },
  })
  const wrong = await askGraphql('{ manageReservation(token: "nobody") { reference } }')
  expect(wrong.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', statusCode: 404 })
})
