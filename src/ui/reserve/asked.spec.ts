import { describe, expect, it } from 'vitest'
import { askedIn, queryOf } from './asked'

describe('what an address asks for', () => {
  it('is two people and the first free night, when it says nothing', () => {
    expect(askedIn({})).toEqual({
      party: 2,
      date: null,
      from: null,
      area: null,
      time: null,
      waits: false,
    })
  })

  it('survives the way into an address and back', () => {
    const asked = {
      party: 4,
      date: '2026-11-27',
      from: '2026-11-21',
      area: '0b0c1b9e-6f57-4b9d-8f0f-3f1a1a1f8a11',
      time: '2026-11-27T20:30:00+01:00',
      waits: true,
    }
    expect(askedIn(Object.fromEntries(new URLSearchParams(queryOf(asked))))).toEqual(asked)
  })

  it('leaves out what nobody can mean', () => {
    expect(
      askedIn({ party: '-1', date: '2026-02-30', area: 'bar', time: 'soon', list: 'yes' }),
    ).toMatchObject({
      party: 2,
      date: null,
      area: null,
      time: null,
      waits: false,
    })
    expect(askedIn({ party: '0' }).party).toBe(1)
    expect(askedIn({ party: '9999' }).party).toBe(200)
    expect(askedIn({ party: ['3', '7'] }).party).toBe(3)
  })
})
