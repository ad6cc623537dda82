import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { dateLabel } from './dateLabel'
import { timeLabel } from './timeLabel'

it('a time is a time, except in the hour that comes twice', () => {
  const label = (iso: string) => timeLabel(Temporal.Instant.from(iso), 'Europe/Warsaw')
  expect(label('2027-05-15T17:30:00Z')).toBe('19:30')
  expect(label('2027-10-31T00:30:00Z')).toBe('02:30 CEST')
  expect(label('2027-10-31T01:30:00Z')).toBe('02:30 CET')
  expect(label('2027-10-31T02:00:00Z')).toBe('03:00')
})

it('a date is told in the reader’s language', () => {
  expect(dateLabel('2027-05-15', 'pl')).toBe('sobota, 15 maja 2027')
  expect(dateLabel('2027-05-15', 'en').replace(',', '')).toBe('Saturday 15 May 2027')
  expect(dateLabel('2027-05-15', 'pl', 'weekday')).toBe('sobota')
  expect(dateLabel('2027-05-15', 'en', 'medium')).toBe('15 May')
})
