import { describe, expect, it } from 'vitest'
import { instantsOf, wallMomentOf } from './wallMoment'

const zone = 'Europe/Warsaw'

describe('a moment typed as date and time of the venue', () => {
  it('goes there and back, wherever the browser is', () => {
    expect(wallMomentOf('2027-05-15T18:00:00.000Z', zone)).toEqual({ date: '2027-05-15', time: '20:00' })
    expect(instantsOf({ date: '2027-05-15', time: '20:00' }, zone)).toEqual(['2027-05-15T18:00:00.000Z'])
  })

  it('is two instants in the hour that an autumn night has twice', () => {
    expect(instantsOf({ date: '2027-10-31', time: '02:30' }, zone)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ])
  })

  it('in the hour that a spring night skips is the first after it', () => {
    expect(instantsOf({ date: '2027-03-28', time: '02:30' }, zone)).toEqual(['2027-03-28T01:00:00.000Z'])
  })
})
