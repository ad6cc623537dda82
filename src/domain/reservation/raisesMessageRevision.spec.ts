import { expect, it } from 'vitest'
import { tonight } from '../availability/testing/builders'
import { raisesMessageRevision, type Told } from './raisesMessageRevision'

const told: Told = {
  startsAt: tonight('20:00'),
  endsAt: tonight('22:00'),
  partySize: 2,
  status: 'confirmed',
  locale: 'pl',
  email: 'anna@example.com',
  phone: '+48601000000',
}

it.each<[string, Partial<Told>]>([
  ['time', { startsAt: tonight('20:30') }],
  ['end', { endsAt: tonight('23:00') }],
  ['party', { partySize: 3 }],
  ['status', { status: 'cancelled_venue' }],
  ['language', { locale: 'en' }],
  ['mail', { email: 'ewa@example.com' }],
  ['telephone', { phone: null }],
])('another %s must be told', (_, change) => {
  expect(raisesMessageRevision(told, { ...told, ...change })).toBe(true)
})

it('the same instants are the same, and no contact is no contact', () => {
  const before = { ...told, email: null }
  expect(raisesMessageRevision(before, { ...before, email: undefined, startsAt: tonight('20:00') })).toBe(
    false,
  )
})
