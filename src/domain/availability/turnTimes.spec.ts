import { expect, it } from 'vitest'
import type { DurationRule } from './service'
import { at, tonight, WARSAW } from './testing/builders'
import { turnTimes } from './turnTimes'

const rule = (turnMinutes: number, facts: Partial<DurationRule> = {}): DurationRule => ({
  turnMinutes,
  priority: 0,
  ...facts,
})
const stay = (durationRules: DurationRule[], partySize = 2, time = '20:00', serviceDate = '2027-05-15') =>
  turnTimes({ turnMinutes: 120, durationRules }, serviceDate, WARSAW).of(
    partySize,
    (time.includes('T') ? at(time) : tonight(time)).epochMilliseconds,
  )

it('without a rule that matches it is that of the service', () => {
  expect(stay([])).toBe(120)
  expect(stay([rule(180, { minParty: 5 })], 4)).toBe(120)
  expect(stay([rule(180, { minParty: 5, maxParty: 8 })], 8)).toBe(180)
  expect(stay([rule(180, { minParty: 5, maxParty: 8 })], 9)).toBe(120)
})

it('the rule that says most wins, whatever its priority or place', () => {
  const rules = [
    rule(150, { minParty: 2, weekdays: ['saturday'] }),
    rule(90, { minParty: 2, priority: 9 }),
    rule(60, { priority: 99 }),
  ]
  expect(stay(rules)).toBe(150)
  expect(stay(rules, 2, '20:00', '2027-05-14')).toBe(90)
  expect(stay(rules, 1)).toBe(60)
})

it('of those that say equally much the higher priority wins, then the later', () => {
  expect(stay([rule(90, { minParty: 2, priority: 1 }), rule(100, { maxParty: 4 })])).toBe(90)
  expect(stay([rule(90, { minParty: 2 }), rule(100, { maxParty: 4 })])).toBe(100)
})

it('times are of the start, [from, to), and run past midnight', () => {
  const late = [rule(60, { fromTime: '22:00', toTime: '02:00' })]
  expect(['21:59', '22:00', '00:30', '01:59', '02:00'].map((time) => stay(late, 2, time))).toEqual([
    120, 60, 60, 60, 120,
  ])
  expect(stay([rule(60, { fromTime: '22:00' })], 2, '03:00')).toBe(60)
  expect(stay([rule(60, { toTime: '20:00' })], 2, '19:30')).toBe(60)
  expect(stay([rule(60, { fromTime: '22:00', toTime: '06:00' })], 2, '05:30')).toBe(60)
})

it('dates are service dates, both ends included', () => {
  const may = [rule(60, { fromDate: '2027-05-01', toDate: '2027-05-15' })]
  expect(stay(may, 2, '01:00', '2027-05-15')).toBe(60)
  expect(stay(may, 2, '20:00', '2027-05-16')).toBe(120)
})

it('a range to a time of the repeated hour ends with its second occurrence', () => {
  const early = [rule(60, { toTime: '02:30' })]
  const inAutumn = (time: string) => stay(early, 2, time, '2027-10-30')
  expect(inAutumn('2027-10-31T02:15+01:00')).toBe(60)
  expect(inAutumn('2027-10-31T02:30+01:00')).toBe(120)
})

it('knows the shortest of the date', () => {
  const rules = [rule(45, { weekdays: ['sunday'] }), rule(90, { maxParty: 1 })]
  expect(turnTimes({ turnMinutes: 120, durationRules: rules }, '2027-05-15', WARSAW).shortestMinutes).toBe(90)
})
