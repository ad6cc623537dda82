import { expect, it } from 'vitest'
import { readClock } from './readClock'

it('reads times as they are typed', () => {
  expect(['18', '1830', '18:30', '18.30', '930', '9', ' 4:00 ', '24', '0:5'].map(readClock)).toEqual([
    '18:00',
    '18:30',
    '18:30',
    '18:30',
    '09:30',
    '09:00',
    '04:00',
    '00:00',
    '00:05',
  ])
})

it('reads nothing else', () => {
  expect(['', '25', '18:60', 'noon', '24:30', '12345'].map(readClock)).toEqual(Array(6).fill(null))
})
