import { describe, expect, it } from 'vitest'
import { isDate } from './isDate'

describe('isDate', () => {
  it.each(['2027-02-28', '2028-02-29', '2026-12-31'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each(['2027-02-29', '2027-02-30', '2026-13-01', '9999-01-01', '0001-01-01', '27-01-01', '2027-1-1', ''])(
    'refuses %s',
    (text) => {
      expect(isDate(text)).toBe(false)
    },
  )
})
