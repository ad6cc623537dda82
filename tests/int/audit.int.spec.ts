import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditLog } from '@/payload-types'
import { connectionOf } from '@/platform/database/transactions'
import { ask, password, signIn, type Caller } from '../helpers/asking'
import { linkFor } from '../helpers/accounts'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

let payload: Payload
let manager: Caller & { id: string }
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'audit-manager')
  bar = await openBar(payload)
})

describe('the audit log', () => {
  it('says who changed what, from what, to what, and in which request', async () => {
    const glass = await payload.create({ collection: 'glassware', data: sample('glassware', bar) })
    await ask(`PATCH /api/glassware/${glass.id}`, {
      as: manager,
      body: { usableVolumeMl: 333 },
      headers: { 'x-request-id': 'glass-333-request' },
    })
    const [row] = await rowsOf(glass.id)
    expect(row).toMatchObject({
      action: 'update',
      on: 'glassware',
      actorType: 'staff',
      actorId: manager.id,
      actorName: 'audit-manager',
      requestId: 'glass-333-request',
      changes: { usableVolumeMl: { from: 180, to: 333 } },
    })
    expect(Object.keys(row?.changes as object)).toEqual(['usableVolumeMl'])
  })

  it('notes creations and deletions, and the house where nobody asked', async () => {
    const { body } = await ask<{ doc: { id: string } }>('POST /api/glassware', {
      as: manager,
      body: sample('glassware', bar),
    })
    await payload.delete({ collection: 'glassware', id: body.doc.id })
    expect((await rowsOf(body.doc.id)).map(({ action, actorType }) => [action, actorType])).toEqual([
      ['delete', 'house'],
      ['create', 'staff'],
    ])
  })

  it('is not blinded by asking for an answer of few fields', async () => {
    const glass = await payload.create({ collection: 'glassware', data: sample('glassware', bar) })
    const { body } = await ask<{ doc: object }>(`PATCH /api/glassware/${glass.id}?select[slug]=true`, {
      as: manager,
      body: { usableVolumeMl: 444 },
    })
    expect(body.doc).toEqual({ id: glass.id, slug: glass.slug })
    await ask('POST /api/globals/site?select[name]=true', { as: manager, body: { intro: 'Only seen whole' } })
    const [row] = await rowsOf(glass.id)
    expect(row).toMatchObject({ action: 'update', changes: { usableVolumeMl: { to: 444 } } })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { on: { equals: 'site' } },
      limit: 1,
    })
    expect(docs[0]?.changes).toMatchObject({ intro: { to: 'Only seen whole' } })
  })

  it('does not take what was only read along for a change', async () => {
    await ask(`PATCH /api/cocktails/${bar.cocktail}`, { as: manager, body: { story: 'A new story' } })
    const [row] = await rowsOf(bar.cocktail)
    expect(Object.keys(row?.changes as object)).toEqual(['story'])
  })

  it('notes a new password, though nothing of it', async () => {
    const owner = await signIn(payload, 'owner', 'audit-owner')
    const person = await signIn(payload, 'host', 'audit-forgetful')
    await ask(`PATCH /api/users/${person.id}`, { as: owner, body: { password: 'a secret that is new' } })
    const byOwner = (await rowsOf(person.id)).filter(({ action }) => action === 'password')
    expect(byOwner.map(({ actorId }) => actorId)).toEqual([owner.id])

    const { token } = await linkFor(payload, person.id, 'passwordReset')
    await ask('POST /api/users/reset-password', { body: { token, password: 'a secret from a link' } })
    const byLink = (await rowsOf(person.id)).filter(({ action }) => action === 'password')
    expect(byLink.map(({ actorId }) => actorId)).toEqual([person.id, owner.id])
    expect(JSON.stringify(await rowsOf(person.id))).not.toContain('secret')
  })

  it('does not note what was rolled back', async () => {
    await ask(`DELETE /api/ingredients/${bar.ingredient}`, { as: manager })
    expect((await rowsOf(bar.ingredient)).map(({ action }) => action)).not.toContain('delete')
  })

  it('does not claim that somebody changed what he cannot see', async () => {
    const bartender = await signIn(payload, 'bartender', 'audit-bartender')
    await ask(`PATCH /api/ingredients/${bar.ingredient}`, { as: bartender, body: { inStock: false } })
    const [row] = await rowsOf(bar.ingredient)
    expect(row?.changes).toEqual({ inStock: { from: true, to: false } })
  })

  it('holds no personal data and no secrets of the staff', async () => {
    const user = await payload.create({
      collection: 'users',
      data: sample('users', bar, { email: 'planted-marker@staff.test' }),
    })
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { email: 'second-marker@staff.test', password: 'planted password' },
    })
    const text = JSON.stringify(await rowsOf(user.id))
    expect(text).toContain('hmac:')
    expect(text).not.toMatch(/marker|planted|"(hash|salt|sessions|resetPasswordToken)"/)
  })

  it('notes who signed in and out, and who was not let in', async () => {
    const person = await signIn(payload, 'host', 'audit-host')
    await ask('POST /api/users/logout', { as: person })
    await ask('POST /api/users/login', { body: { email: 'audit-host@staff.test', password: `${password}!` } })
    const actions = (await rowsOf(person.id)).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['sign-in', 'sign-out']))
    const refused = await payload.count({
      collection: 'audit-log',
      where: { action: { equals: 'sign-in-refused' } },
    })
    expect(refused.totalDocs).toBeGreaterThan(0)
  })

  it('notes what somebody tried without the right to it, and no stranger', async () => {
    const editor = await signIn(payload, 'editor', 'audit-curious')
    await ask('GET /api/audit-log', { as: editor })
    await ask('GET /api/audit-log')
    const { docs } = await payload.find({ collection: 'audit-log', where: { action: { equals: 'refused' } } })
    expect(docs.map(({ actorId, on }) => [actorId, on])).toEqual([[editor.id, 'audit-log']])
  })

  it('notes changes of the globals', async () => {
    await ask('POST /api/globals/site', { as: manager, body: { headline: 'Nowy nagłówek' } })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { on: { equals: 'site' } },
      limit: 1,
    })
    expect(docs[0]?.changes).toMatchObject({ headline: { to: 'Nowy nagłówek' } })
  })

  it('is not rewritten by anybody, not even by hand', async () => {
    const db = await connectionOf({ payload })
    await expect(db.execute(sql`update audit_log set actor_name = 'nobody'`)).rejects.toThrow()
    await expect(db.execute(sql`delete from audit_log`)).rejects.toThrow()
    await expect(db.execute(sql`truncate audit_log`)).rejects.toThrow()
  })

  it('is read by the manager, and by nobody below', async () => {
    expect((await ask('GET /api/audit-log', { as: manager })).status).toBe(200)
    expect(
      (await ask('GET /api/audit-log', { as: await signIn(payload, 'editor', 'audit-editor') })).status,
    ).toBe(403)
  })
})

async function rowsOf(documentId: string): Promise<AuditLog[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: documentId } },
    sort: '-at',
    limit: 50,
  })
  return docs
}
