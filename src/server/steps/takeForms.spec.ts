import type http from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { requestContext } from '@/platform/http/requestContext'
import { createFrontDoor } from '../createFrontDoor'
import type { Step } from '../exchange'
import { refuseOddRequests } from './refuseOddRequests'
import { takeForms } from './takeForms'

/** Stands where a page stands: answers the form as it finds it. */
const page: Step = async ({ request, response }) => {
  const form = requestContext()?.form
  const fields = form ? Object.fromEntries(form.fields) : null
  if (form && fields?.outcome === 'refused') form.status = 409
  if (fields?.outcome === 'done') {
    response.statusCode = 307
    response.setHeader('location', '/pl/manage/x')
  }
  response.end(JSON.stringify({ method: request.method, fields }))
}

let server: http.Server

async function open(): Promise<string> {
  server = createFrontDoor({
    trustedProxyHops: 0,
    log: pino({ level: 'silent' }),
    steps: [refuseOddRequests, takeForms, page],
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const post = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  redirect: 'manual',
  headers,
})

describe('a form sent to a page', () => {
  it('is there for the page, which is made as if it were looked at', async () => {
    const url = await open()
    const response = await fetch(
      `${url}/pl/reserve?party=2`,
      post({ name: 'Żaneta 🍸', notes: 'ciche, proszę' }),
    )
    expect(await response.json()).toEqual({
      method: 'GET',
      fields: { name: 'Żaneta 🍸', notes: 'ciche, proszę' },
    })
  })

  it('is answered with the status that the page gives it', async () => {
    const url = await open()
    expect((await fetch(`${url}/en/reserve`, post({ outcome: 'refused' }))).status).toBe(409)
    expect((await fetch(`${url}/en/reserve`, post({ outcome: 'again' }))).status).toBe(200)
  })

  it('is not sent once more to the page that comes next', async () => {
    const response = await fetch(`${await open()}/pl/reserve`, post({ outcome: 'done' }))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/pl/manage/x')
  })

  it('is taken only by pages that have one', async () => {
    const url = await open()
    expect((await fetch(`${url}/pl/menu`, post({}))).status).toBe(405)
    expect((await fetch(`${url}/pl/reserved`, post({}))).status).toBe(405)
    for (const path of ['/pl/reserve', '/en/manage/abc', '/en/manage/abc/change', '/pl/embed/reserve'])
      expect((await fetch(`${url}${path}`, post({}))).status, path).toBe(200)
  })

  it('comes from our own pages', async () => {
    const url = await open()
    const from = async (headers: Record<string, string>) =>
      (await fetch(`${url}/pl/reserve`, post({}, headers))).status
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(200)
    expect(await from({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await from({ origin: 'garbage' })).toBe(403)
    expect(await from({ origin: url })).toBe(200)
  })

  it('is a form, and no longer than one', async () => {
    const url = await open()
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    expect((await fetch(`${url}/pl/reserve`, json)).status).toBe(415)
    const long = await fetch(`${url}/pl/reserve`, post({ notes: 'x'.repeat(70_000) }))
    expect(long.status).toBe(413)
  })
})
