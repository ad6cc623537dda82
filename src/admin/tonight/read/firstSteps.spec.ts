import { describe, expect, it } from 'vitest'
import { firstSteps, type FirstStepKey, type HouseFacts } from './firstSteps'

const empty: HouseFacts = {
  hasAddress: false,
  hasHours: false,
  areas: 0,
  tables: 0,
  services: 0,
  menus: 0,
  bookings: 0,
  pictures: 0,
  people: 1,
  demoAccounts: 0,
  hasMail: false,
  hasPayments: false,
  policies: 0,
  chargingPolicies: 0,
}
const done = (facts: Partial<HouseFacts>) =>
  firstSteps({ ...empty, ...facts }, 'v').flatMap(({ key, isDone }) => (isDone ? [key] : []))

describe('the first steps of a house', () => {
  it('are all to be done when there is nothing', () => {
    expect(done({})).toEqual([])
    expect(firstSteps(empty, null)[0]).toMatchObject({ path: '/collections/venues/create' })
  })

  it.each<[FirstStepKey, Partial<HouseFacts>]>([
    ['venue', { hasAddress: true }],
    ['hours', { hasHours: true }],
    ['tables', { areas: 1, tables: 1 }],
    ['services', { services: 1 }],
    ['menu', { menus: 1 }],
    ['booking', { bookings: 1 }],
    ['pictures', { pictures: 3 }],
    ['staff', { people: 2 }],
    ['mail', { hasMail: true }],
    ['payments', { hasPayments: true }],
  ])('%s ticks itself, and only itself', (key, facts) => {
    expect(done(facts)).toEqual([key])
  })

  it('do not tick halfway', () => {
    expect(done({ areas: 2 }), 'areas without tables').toEqual([])
    expect(done({ pictures: 2 })).toEqual([])
    expect(done({ policies: 2, chargingPolicies: 1 }), 'money is asked for and nobody takes it').toEqual([])
  })

  it('count a house that decided to take no money as done with payments', () => {
    expect(done({ policies: 1 })).toEqual(['payments'])
  })

  it('lead to the area first, then to its tables', () => {
    const pathOf = (facts: Partial<HouseFacts>) =>
      firstSteps({ ...empty, ...facts }, 'v').find(({ key }) => key === 'tables')?.path
    expect(pathOf({})).toBe('/collections/areas/create')
    expect(pathOf({ areas: 1 })).toBe('/collections/tables/create')
  })

  it('ask for real passwords as long as there are accounts of the demo', () => {
    const keys = (demoAccounts: number) => firstSteps({ ...empty, demoAccounts }, 'v').map(({ key }) => key)
    expect(keys(5)).toContain('demo')
    expect(keys(0)).not.toContain('demo')
  })
})
