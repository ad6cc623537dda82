import { describe, expect, it } from 'vitest'
import { weekBars, type WeekService } from './weekBars'

const service = (changes: Partial<WeekService>): WeekService => ({
  id: 'dinner',
  name: 'Dinner',
  active: true,
  weekdays: ['friday'],
  opens: '18:00',
  lastSeating: '03:00',
  closes: '04:00',
  ...changes,
})
const friday = (services: WeekService[]) => weekBars(services, '06:00').days[4]!

describe('the usual week', () => {
  it('shows a night as one piece, past midnight', () => {
    const { bars } = friday([service({})])
    expect(bars).toMatchObject([{ left: 0, width: 100, last: 90 }])
    expect(weekBars([service({})], '06:00').hours.filter(({ isMidnight }) => isMidnight)).toHaveLength(1)
  })

  it('lays services that overlap beneath each other', () => {
    const late = service({ id: 'late', opens: '22:00', lastSeating: '03:00', closes: '04:00' })
    const lunch = service({ id: 'lunch', opens: '12:00', lastSeating: '14:00', closes: '15:00' })
    const { bars, lanes } = friday([late, service({}), lunch])
    expect(lanes).toBe(2)
    expect(bars.map(({ service: { id }, lane }) => [id, lane])).toEqual([
      ['lunch', 0],
      ['dinner', 0],
      ['late', 1],
    ])
  })

  it('leaves closed days empty', () => {
    expect(weekBars([service({})], '06:00').days[0]).toMatchObject({ weekday: 'monday', bars: [], lanes: 1 })
  })
})
