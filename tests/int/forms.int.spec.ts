import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
let manager: Caller
beforeAll(async () => {
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'forms-manager')
})

/** What the backoffice sends: the document as JSON in one part of a form. */
function form(document: unknown): FormData {
  const data = new FormData()
  data.set('_payload', typeof document === 'string' ? document : JSON.stringify(document))
  return data
}

describe('a form of the backoffice', () => {
  it('signs in', async () => {
    const body = form({ email: 'owner@example.com', password: 'eliksir-demo' })
    const { status, headers } = await ask('POST /api/users/login', { body })
    expect(status).toBe(200)
    expect(headers.getSetCookie().join()).toMatch(/HttpOnly/)
  })

  it('is refused with the sentence of a wrong password', async () => {
    const body = form({ email: 'owner@example.com', password: 'wrong' })
    expect((await ask('POST /api/users/login', { body })).status).toBe(401)
  })

  it('saves a document', async () => {
    const body = form({ name: 'Syrop z pigwy', kind: 'syrup', abvPercent: 0 })
    const answer = await ask<{ doc: { slug: string } }>('POST /api/ingredients', { as: manager, body })
    expect(answer.status).toBe(201)
    expect(answer.body.doc.slug).toBe('syrop-z-pigwy')
  })

  it.each([
    ['broken JSON', '{"name":'],
    ['a field that is not there', { name: 'x', kind: 'syrup', nothing: 1 }],
    ['a NUL', '{"name":"a\\u0000","kind":"syrup"}'],
  ])('with %s is a 400', async (_, document) => {
    expect((await ask('POST /api/ingredients', { as: manager, body: form(document) })).status).toBe(400)
  })
})

describe('a picture that is said to lie elsewhere', () => {
  it('is not fetched', async () => {
    const calls: string[] = []
    const real = globalThis.fetch
    globalThis.fetch = (input) => {
      calls.push(input instanceof Request ? input.url : String(input))
      return Promise.reject(new Error('nobody answers'))
    }
    try {
      const body = form({ alt: 'x', filename: 'a.png', url: 'http://169.254.169.254/latest/meta-data' })
      const { status } = await ask('POST /api/media', { as: manager, body })
      expect(status).toBe(400)
      expect(calls).toEqual([])
    } finally {
      globalThis.fetch = real
    }
  })
})
