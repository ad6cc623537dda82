import { expect, it } from 'vitest'
import { alertDetail } from './alertDetail'

it('says codes and names of jobs as a person would, and leaves everything else as it is', () => {
  expect(alertDetail('GAVE_UP', 'en')).toBe('none of the tries got through')
  expect(alertDetail('UNCERTAIN', 'pl')).toMatch(/nie wiadomo, czy doszła/)
  expect(alertDetail('tidyJobs × 3', 'pl')).toMatch(/^[^×]*[a-ząćęłńóśźż ]+ × 3$/)
  expect(alertDetail('tidyJobs × 3', 'pl')).not.toContain('tidyJobs')
  expect(alertDetail('2/5', 'en')).toBe('2/5')
  expect(alertDetail('@everyone <b>', 'en')).toBe('@everyone <b>')
})
