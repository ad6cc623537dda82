import { expect, it } from 'vitest'
import { shorten } from './shorten'

it('leaves alone what fits and cuts the rest at a whole word', () => {
  expect(shorten('Negroni', 10)).toBe('Negroni')
  expect(shorten('Karta koktajli baru Eliksir przy Wilczej', 30)).toBe('Karta koktajli baru Eliksir…')
})
