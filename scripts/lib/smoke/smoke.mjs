import crypto from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { seconds } from '../say.mjs'

const patienceMs = 15_000

/** Tries what must work, one after the other, and prints each. Gives how many did not. */
export async function smoke({ address, venue, staff, say = console.log }) {
  const base = address.replace(/\/+$/, '')
  const ask = (path, { body, method, headers = {} } = {}) =>
    fetch(base + path, {
      method: method ?? (body ? 'POST' : 'GET'),
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        origin: new URL(base).origin,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(patienceMs),
    })

  let booked
  const steps = [
    ['the process runs', () => expectStatus(ask('/healthz'), 200)],
    ['the database is reached and migrated', () => expectStatus(ask('/readyz'), 200)],
    [
      'the site loads',
      async () => {
        const page = await expectStatus(ask('/pl', { headers: { accept: 'text/html' } }), 200)
        if (!/<html[^>]*lang="pl"/.test(await page.text())) throw new Error('it is no Polish page')
      },
    ],
    [
      'the API answers',
      async () => {
        const { docs } = await (await expectStatus(ask('/api/menus?limit=1&depth=0'), 200)).json()
        if (!Array.isArray(docs)) throw new Error('it is no list')
      },
    ],
    ...(staff ? [['staff sign in', () => signInAndOut(ask, staff)]] : []),
    ['a table is booked', async () => (booked = await book(ask, venue))],
    [
      'and cancelled',
      async () => {
        if (!booked) throw new Error('there is none')
        const token = booked.manageUrl.split('/').at(-1)
        const answer = await ask(`/api/reservations/manage/${token}/cancel`, {
          body: {},
          headers: { 'idempotency-key': newKey() },
        })
        await expectStatus(answer, 200)
      },
    ],
  ]

  let faults = 0
  for (const [title, work] of steps) {
    const startedAt = performance.now()
    try {
      await work()
      say(`✓ ${title} (${seconds(performance.now() - startedAt)})`)
    } catch (error) {
      faults += 1
      say(`✗ ${title}: ${error.message}`)
    }
  }
  return faults
}

async function expectStatus(asked, status) {
  const answer = await asked
  if (answer.status === status) return answer
  throw new Error(`${answer.status} ${(await answer.text()).slice(0, 200)}`)
}

async function signInAndOut(ask, staff) {
  const answer = await expectStatus(ask('/api/users/login', { body: staff }), 200)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { user } = await (await expectStatus(ask('/api/users/me', { headers: { cookie } }), 200)).json()
  if (!user) throw new Error('nobody is signed in afterwards')
  await ask('/api/users/logout', { method: 'POST', headers: { cookie } })
}

/** The first start that is free within three weeks, for one, under a name that staff know. */
async function book(ask, venue) {
  for (let days = 1; days <= 21; days += 1) {
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const query = new URLSearchParams({ date, partySize: '2', ...(venue ? { venue } : {}) })
    const answer = await expectStatus(ask(`/api/reservations/availability?${query}`), 200)
    const { slots = [] } = await answer.json()
    const slot = slots.find(({ deposit }) => !deposit)
    if (!slot) continue
    const body = {
      ...(venue ? { venue } : {}),
      startsAt: slot.startsAt,
      partySize: 2,
      guest: { name: 'Smoke test', email: 'smoke-test@example.com', locale: 'en' },
      consents: { terms: true },
    }
    const booked = await ask('/api/reservations/book', { body, headers: { 'idempotency-key': newKey() } })
    return (await expectStatus(booked, 201)).json()
  }
  throw new Error('no table is free within three weeks')
}

const newKey = () => crypto.randomBytes(16).toString('base64url')
