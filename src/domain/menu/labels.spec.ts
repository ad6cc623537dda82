import { expect, it } from 'vitest'
import { priceLabel } from './priceLabel'
import { volumeLabel } from './volumeLabel'

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ')

it('one price is a price, several are the lowest and the highest', () => {
  expect(plain(priceLabel([3900], 'PLN', 'pl'))).toBe('39 zł')
  expect(plain(priceLabel([2400, 1850, 12000], 'PLN', 'pl'))).toBe('18,50 zł – 120 zł')
  expect(plain(priceLabel([2400, 2400], 'PLN', 'en'))).toBe('PLN 24')
  expect(priceLabel([], 'PLN', 'pl')).toBeNull()
})

it('sizes are read in millilitres up to a litre', () => {
  expect(plain(volumeLabel(40, 'pl'))).toBe('40 ml')
  expect(plain(volumeLabel(1500, 'pl'))).toBe('1,5 l')
  expect(plain(volumeLabel(750, 'en'))).toBe('750 ml')
})
