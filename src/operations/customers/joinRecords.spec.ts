import { describe, expect, it } from 'vitest'
import type { Customer } from '@/payload-types'
import { joinRecords, partRecords } from './joinRecords'

const aGuest = (facts: Partial<Customer> = {}): Customer => ({
  id: 'one',
  name: 'Ala Nowak',
  venue: 'bar',
  updatedAt: '2027-05-01T12:00:00.000Z',
  createdAt: '2027-05-01T12:00:00.000Z',
  ...facts,
})

describe('two records of one guest made one', () => {
  it('fill each other’s gaps, and what is there stays', () => {
    const kept = aGuest({ email: 'ala@example.com', tags: ['regular'] })
    const other = aGuest({
      email: 'old@example.com',
      phone: '+48601234567',
      vip: true,
      tags: ['regular', 'wine'],
    })
    const { data, filled, tags } = joinRecords(kept, other)
    expect(data).toEqual({ phone: '+48601234567', vip: true, tags: ['regular', 'wine'] })
    expect({ filled, tags }).toEqual({ filled: ['phone', 'vip'], tags: ['wine'] })
  })

  it('lose no allergy and no note', () => {
    const { data } = joinRecords(
      aGuest({ allergies: 'Nuts', notes: 'Window' }),
      aGuest({ allergies: 'Milk', notes: 'Window' }),
    )
    expect(data).toEqual({ allergies: 'Nuts\nMilk' })
  })

  it('stay blocked when one of them was', () => {
    const blocked = { isBlocked: true, reason: 'Broke a chair', until: null }
    expect(joinRecords(aGuest(), aGuest({ blocked })).data).toEqual({ blocked })
    expect(joinRecords(aGuest({ blocked }), aGuest()).data).toEqual({})
  })

  it('part as they were', () => {
    const kept = aGuest({ allergies: 'Nuts', tags: ['regular'] })
    const other = aGuest({
      phone: '+48601234567',
      notes: 'Window',
      allergies: 'Milk',
      vip: true,
      tags: ['wine'],
      blocked: { isBlocked: true, reason: 'Broke a chair' },
    })
    const joined = joinRecords(kept, other)
    expect(partRecords({ ...kept, ...joined.data }, other, joined)).toEqual({
      phone: null,
      notes: null,
      allergies: 'Nuts',
      vip: false,
      tags: ['regular'],
      blocked: { isBlocked: false, reason: null, until: null },
    })
  })

  it('keep what was changed since when they part', () => {
    const other = aGuest({ phone: '+48601234567', notes: 'Window' })
    const joined = joinRecords(aGuest(), other)
    const now = aGuest({ phone: '+48999999999', notes: 'Window, far from the door' })
    expect(partRecords(now, other, joined)).toEqual({ notes: 'Window, far from the door' })
  })
})
