import { describe, expect, it } from 'vitest'
import { shownMoment } from './shownMoment'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }

describe('a moment in the backoffice', () => {
  it('is told by the clock of the venue', () => {
    expect(shownMoment('2027-05-15T18:00:00.000Z', venue, 'en')).toEqual({
      date: 'Sat 15 May',
      time: '20:00',
      nightOf: null,
    })
  })

  it('after midnight names the night it belongs to', () => {
    expect(shownMoment('2027-05-15T23:00:00.000Z', venue, 'en')).toEqual({
      date: 'Sun 16 May',
      time: '01:00',
      nightOf: 'saturday',
    })
  })

  it('in the hour that comes twice says which', () => {
    expect(shownMoment('2027-10-31T00:30:00.000Z', venue, 'en')?.time).toBe('02:30 CEST')
    expect(shownMoment('2027-10-31T01:30:00.000Z', venue, 'en')?.time).toBe('02:30 CET')
  })

  it('is nothing while there is nothing', () => {
    expect(shownMoment('', venue, 'en')).toBeNull()
    expect(shownMoment('yesterday', venue, 'en')).toBeNull()
  })
})
