import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { FirstStepKey } from '@/admin/tonight/read/firstSteps'
import { readFailures } from '@/admin/tonight/read/readFailures'
import { readFirstSteps } from '@/admin/tonight/read/readFirstSteps'
import { signIn } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
})

/** The request of a member of staff, as the first screen gets it. */
const as = async (role: Role): Promise<PayloadRequest> => {
  const { id } = await signIn(payload, role, `tonight-${word()}`)
  return createLocalReq({ user: await payload.findByID({ collection: 'users', id }) }, payload)
}

describe('the first steps of a house', () => {
  it('tick by what is there, each by its own things alone', async () => {
    const name = word()
    const { id: venue } = await payload.create({
      collection: 'venues',
      data: { name, slug: name, timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00', currency: 'PLN' },
    })
    const req = await as('owner')
    const steps = async () =>
      (await readFirstSteps(req, await payload.findByID({ collection: 'venues', id: venue })))
        .filter(({ isDone }) => isDone)
        .map(({ key }) => key)

    const place = { ...bar, venue }
    const ticks = async (key: FirstStepKey, act: () => Promise<unknown>) => {
      expect(await steps(), `before ${key}`).not.toContain(key)
      await act()
      expect(await steps(), `after ${key}`).toContain(key)
    }
    await ticks('venue', () =>
      payload.update({
        collection: 'venues',
        id: venue,
        data: { street: 'Mokotowska 1', city: 'Warszawa', phone: '+48 22 555 01 44' },
      }),
    )
    await ticks('hours', () =>
      payload.update({
        collection: 'venues',
        id: venue,
        data: { hours: [{ weekday: '5', opens: '18:00', closes: '04:00' }] },
      }),
    )
    const { id: area } = await payload.create({ collection: 'areas', data: sample('areas', place) })
    await ticks('tables', () =>
      payload.create({ collection: 'tables', data: sample('tables', { ...place, area }) }),
    )
    await ticks('services', () =>
      payload.create({ collection: 'services', data: sample('services', place, { active: true }) }),
    )
    const { id: menu } = await payload.create({ collection: 'menus', data: sample('menus', place) })
    await ticks('menu', async () => {
      const item = await payload.create({
        collection: 'menu-items',
        data: sample('menu-items', place),
      })
      await payload.update({
        collection: 'menus',
        id: menu,
        data: { sections: [{ title: 'Koktajle', items: [item.id] }] },
      })
    })
    await ticks('payments', () => payload.create({ collection: 'policies', data: sample('policies', place) }))
    await ticks('booking', () =>
      payload.create({
        collection: 'reservations',
        data: sample('reservations', place),
      }),
    )
    await ticks('staff', () => signIn(payload, 'host', 'tonight-host'))
    expect(await steps(), 'the demo bar has its pictures').toContain('pictures')
  })
})

describe('what needs mending', () => {
  it('names money that waits for somebody, with the way to it, until it is settled', async () => {
    const req = await as('manager')
    const money = async () => (await readFailures(req)).find(({ kind }) => kind === 'payments')
    expect(await money()).toBeUndefined()
    const task = (key: string) =>
      payload.create({
        collection: 'payment-tasks',
        data: { kind: 'refundFailed', state: 'open', venue: bar.venue, key },
      })
    const { id } = await task(word())
    expect(await money()).toMatchObject({ count: 1, path: `/collections/payment-tasks/${id}` })
    const other = await task(word())
    expect(await money()).toMatchObject({
      count: 2,
      path: '/collections/payment-tasks?where[or][0][and][0][state][equals]=open&sort=-updatedAt',
    })
    for (const one of [id, other.id])
      await payload.update({ collection: 'payment-tasks', id: one, data: { state: 'done' } })
    expect(await money()).toBeUndefined()
  })

  it('names messages that did not arrive and leads to the one there is', async () => {
    const req = await as('manager')
    const { id } = await payload.create({
      collection: 'messages',
      data: { ...sample('messages', bar), status: 'failed' },
    })
    expect((await readFailures(req)).find(({ kind }) => kind === 'messages')).toMatchObject({
      count: 1,
      path: `/collections/messages/${id}`,
    })
  })
})
