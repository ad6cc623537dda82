import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedbackTokenOf } from '@/operations/feedback/feedbackToken'
import { giveFeedback } from '@/operations/feedback/giveFeedback'
import { bookingBy } from '@/operations/reservations/booking'
import type { Reservation } from '@/payload-types'
import { ask, signIn, type Caller } from '../helpers/asking'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller & { id: string }
let host: Caller
let bartender: Caller
let editor: Caller

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'feedback-manager')
  host = await signIn(payload, 'host', 'feedback-host')
  bartender = await signIn(payload, 'bartender', 'feedback-bartender')
  editor = await signIn(payload, 'editor', 'feedback-editor')
})

type Visit = {
  venue: string
  partySize: number
  given: { rating: number; words: string | null } | null
  openUntil: string | null
}
type Refused = { errors: { code: string; data?: { errors?: { path: string; message: string }[] } }[] }

const yesterday = () => new Date(Date.now() - 24 * 3_600_000).toISOString()

/** A party that was here. */
const visit = (changes: Partial<Reservation> = {}) =>
  payload.create({
    collection: 'reservations',
    data: {
      ...sample('reservations', bar),
      customer: bar.customer,
      status: 'completed',
      startsAt: yesterday(),
      partySize: 3,
      ...changes,
    },
    context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
  })
const look = (token: string) => ask<Visit & Refused>(`GET /api/feedback/visit/${token}`)
const give = (token: string, body: object, headers = {}) =>
  ask<Visit & Refused>(`POST /api/feedback/visit/${token}`, { body, headers })
const stored = async (reservation: string) => {
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { reservation: { equals: reservation } },
    depth: 0,
  })
  return docs
}

describe('a guest with the link of a visit', () => {
  it('sees which visit it is about, and looking changes nothing', async () => {
    const { id } = await visit()
    for (let time = 0; time < 2; time += 1) {
      const { status, body, headers } = await look(feedbackTokenOf(id))
      expect(status).toBe(200)
      expect(body).toMatchObject({ partySize: 3, given: null, openUntil: expect.any(String) as string })
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(JSON.stringify(body)).not.toMatch(/Guest|example\.com/)
    }
    expect(await stored(id)).toEqual([])
  })

  it('says how it was, and finds it there', async () => {
    const { id, serviceDate } = await visit()
    const token = feedbackTokenOf(id)
    const { status, body } = await give(token, { rating: 5, words: '  The best Negroni in town.  ' })
    expect(status).toBe(200)
    expect(body.given).toEqual({ rating: 5, words: 'The best Negroni in town.' })
    expect((await look(token)).body.given).toEqual(body.given)
    expect(await stored(id)).toMatchObject([
      {
        rating: 5,
        words: 'The best Negroni in town.',
        flagged: false,
        locale: 'en',
        serviceDate,
        venue: bar.venue,
      },
    ])
  })

  it('may say it anew for a week, in place of what was said, however often it is sent', async () => {
    const { id } = await visit()
    const token = feedbackTokenOf(id)
    await give(token, { rating: 2, words: 'Too loud.' })
    await give(token, { rating: 4 })
    await Promise.all([1, 2, 3].map(() => give(token, { rating: 4, words: 'Better than I thought.' })))
    expect(await stored(id)).toMatchObject([{ rating: 4, words: 'Better than I thought.', flagged: false }])

    const req = await createLocalReq({}, payload)
    const later = (days: number) => Temporal.Now.instant().add({ minutes: Math.round(1440 * days) })
    await expect(giveFeedback({ token, body: { rating: 1 }, now: later(7.1), req })).rejects.toMatchObject({
      status: 422,
      data: { code: 'PAST_CUTOFF' },
    })
    await expect(giveFeedback({ token, body: { rating: 1 }, now: later(40), req })).rejects.toMatchObject({
      status: 404,
    })
    expect(await stored(id)).toMatchObject([{ rating: 4 }])
  })

  it('says it once for two taps at the same moment', async () => {
    const { id } = await visit()
    const answers = await Promise.all([1, 2, 3, 4].map((rating) => give(feedbackTokenOf(id), { rating })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await stored(id)).toHaveLength(1)
  })

  it.each([
    [{}, 'rating'],
    [{ rating: 0 }, 'rating'],
    [{ rating: 6 }, 'rating'],
    [{ rating: 3.5 }, 'rating'],
    [{ rating: '5' }, 'rating'],
    [{ rating: 5, words: 'x'.repeat(2001) }, 'words'],
    [{ rating: 5, website: 'https://spam.example' }, 'website'],
    [{ rating: 5, answered: true }, 'answered'],
  ])('is told which field is at fault: %j', async (body, path) => {
    const { id } = await visit()
    const answer = await give(feedbackTokenOf(id), body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0]?.data?.errors?.map((fault) => fault.path)).toEqual([path])
    expect(await stored(id)).toEqual([])
  })
})

describe('a link that opens nothing', () => {
  it.each([
    ['of somebody who never came', { status: 'no_show' as const }],
    ['of somebody who cancelled', { status: 'cancelled_guest' as const }],
    ['of a visit long ago', { startsAt: '2026-05-14T18:00:00.000Z' }],
  ])('%s is not found', async (_, changes) => {
    const { id } = await visit(changes)
    expect((await look(feedbackTokenOf(id))).status).toBe(404)
    expect((await give(feedbackTokenOf(id), { rating: 5 })).status).toBe(404)
  })

  it('is not guessed: a wrong one is not found, and after twenty of them nothing is', async () => {
    const { id } = await visit()
    const token = feedbackTokenOf(id)
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const { runInContext, newRecorder } = await import('@/platform/http/requestContext')
    const { findVisit } = await import('@/operations/feedback/findVisit')
    const req = await createLocalReq({}, payload)
    const context = {
      requestId: 'guess',
      clientAddress: '203.0.113.77',
      language: 'en' as const,
      recorder: newRecorder(),
    }
    const tries = await runInContext(context, async () => {
      const said: number[] = []
      for (let guess = 0; guess < 22; guess += 1)
        await findVisit({ token: wrong, now: Temporal.Now.instant(), req }).catch(
          (error: { status: number }) => said.push(error.status),
        )
      await findVisit({ token, now: Temporal.Now.instant(), req }).catch((error: { status: number }) =>
        said.push(error.status),
      )
      return said
    })
    expect(tries.slice(0, 20)).toEqual(Array(20).fill(404))
    expect(tries.slice(20)).toEqual([429, 429, 429])
  })

  it('is that of a guest who was erased, whose words are gone', async () => {
    const guest = await payload.create({ collection: 'customers', data: sample('customers', bar) })
    const { id } = await visit({ customer: guest.id })
    const token = feedbackTokenOf(id)
    await give(token, { rating: 1, words: 'My name is Bożydar and I live at 5 Wilcza' })
    const erased = await ask(`POST /api/customers/${guest.id}/erase`, { as: manager, body: {} })
    expect(erased.status).toBe(200)
    expect((await look(token)).status).toBe(404)
    expect(await stored(id)).toMatchObject([{ rating: 1, words: null }])
    const { rows } = await database(payload).execute<{ found: number }>(
      sql`select count(*)::int as found from audit_log a where a::text like '%Bożydar%'`,
    )
    expect(rows[0]?.found).toBe(0)
  })
})

describe('the staff', () => {
  it('read it where they receive guests, and nobody changes the guest’s words', async () => {
    const { id } = await visit()
    await give(feedbackTokenOf(id), { rating: 3, words: 'Fine.' })
    const [said] = await stored(id)
    const seen = async (as: Caller) => (await ask(`GET /api/feedback/${said!.id}`, { as })).status
    expect([await seen(manager), await seen(host), await seen(bartender), await seen(editor)]).toEqual([
      200, 200, 403, 403,
    ])
    await ask(`PATCH /api/feedback/${said!.id}`, {
      as: manager,
      body: { words: 'Great!', rating: 5, flagged: false },
    })
    expect(await stored(id)).toMatchObject([{ rating: 3, words: 'Fine.', flagged: true }])
  })

  it('note that and how it was taken care of', async () => {
    const { id } = await visit()
    await give(feedbackTokenOf(id), { rating: 1 })
    const [said] = await stored(id)
    const body = { answered: true, answerNote: 'Rang them, table on us.' }
    expect((await ask(`PATCH /api/feedback/${said!.id}`, { as: host, body })).status).toBe(403)
    expect((await ask(`PATCH /api/feedback/${said!.id}`, { as: manager, body })).status).toBe(200)
    expect(await stored(id)).toMatchObject([
      { answered: true, answeredBy: 'feedback-manager', answeredAt: expect.any(String) as string },
    ])
    await ask(`PATCH /api/feedback/${said!.id}`, { as: manager, body: { answered: false } })
    expect(await stored(id)).toMatchObject([{ answered: false, answeredBy: null, answeredAt: null }])
  })

  it('decide at the venue which rating is a low one', async () => {
    await payload.update({ collection: 'venues', id: bar.venue, data: { alerts: { lowRatingUpTo: 1 } } })
    const { id } = await visit()
    await give(feedbackTokenOf(id), { rating: 2 })
    expect(await stored(id)).toMatchObject([{ flagged: false }])
    await payload.update({ collection: 'venues', id: bar.venue, data: { alerts: { lowRatingUpTo: 3 } } })
  })
})
