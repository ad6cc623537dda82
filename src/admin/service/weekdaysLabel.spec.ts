import { expect, it } from 'vitest'
import { weekdaysLabel } from './weekdaysLabel'

it('names days in short and draws neighbours together', () => {
  expect(weekdaysLabel(['monday', 'tuesday', 'wednesday', 'thursday', 'saturday'], 'en')).toBe('Mon–Thu, Sat')
  expect(weekdaysLabel(['friday', 'saturday'], 'pl')).toBe('pt., sob.')
  expect(weekdaysLabel(['sunday', 'friday', 'saturday'], 'en')).toBe('Fri–Sun')
})

it('says nothing of a whole week', () => {
  expect(
    weekdaysLabel(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 'pl'),
  ).toBe('')
})
