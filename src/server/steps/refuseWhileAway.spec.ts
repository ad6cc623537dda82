import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFrontDoor } from '../createFrontDoor'
import type { Step } from '../exchange'
import type { Readiness } from '../readiness'
import { refuseWhileAway } from './refuseWhileAway'

const away: Readiness = { status: 'unavailable', reason: 'database', message: '' }
let state: Readiness
let asked: number
let rendered: string[]
let server: ReturnType<typeof createFrontDoor>
let url: string

/** Finds no database at /lost, and fails by itself at /broken. */
const render: Step = async ({ request, response, context }) => {
  rendered.push(request.url!)
  if (request.url === '/lost') context.hasLostDatabase = true
  response.writeHead(request.url === '/' ? 200 : 500, { 'content-type': 'text/plain' }).end('rendered')
}

beforeEach(async () => {
  state = { status: 'ready' }
  asked = 0
  rendered = []
  const readiness = () => ((asked += 1), Promise.resolve(state))
  const steps = [refuseWhileAway(readiness), render]
  server = createFrontDoor({ steps, trustedProxyHops: 0, log: pino({ level: 'silent' }) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it('asks nobody while all is well', async () => {
  expect((await fetch(`${url}/`)).status).toBe(200)
  expect(asked).toBe(0)
})

it('tells whoever met the loss to come again, and the next ones before they try', async () => {
  state = away
  const first = await fetch(`${url}/lost`)
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2'])
  const second = await fetch(`${url}/`)
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await second.json()).toMatchObject({ errors: [{ code: 'UNAVAILABLE' }] })
  expect(rendered).toEqual(['/lost'])
})

it('goes on as soon as the database is back, and still serves what needs none meanwhile', async () => {
  state = away
  expect((await fetch(`${url}/lost`)).status).toBe(503)
  expect((await fetch(`${url}/_next/static/a.js`)).status).toBe(503)
  expect(rendered).toEqual(['/lost', '/_next/static/a.js'])
  state = { status: 'ready' }
  expect((await fetch(`${url}/`)).status).toBe(200)
  expect((await fetch(`${url}/`)).status).toBe(200)
  expect(asked).toBe(1)
})

it('leaves alone what failed for another reason', async () => {
  const answer = await fetch(`${url}/broken`)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([500, null])
})
