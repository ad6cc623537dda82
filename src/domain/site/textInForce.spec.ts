import { expect, it } from 'vitest'
import { textInForce } from './textInForce'

const texts = [
  { version: '9', inForceFrom: '2026-01-01' },
  { version: '10', inForceFrom: '2026-01-01' },
  { version: '11', inForceFrom: '2027-06-01' },
  { version: '12', inForceFrom: '2028-01-01' },
]

it('holds the latest version whose day has come, and knows when the next one begins', () => {
  const { current, former, nextFrom } = textInForce(texts, '2027-05-31')
  expect(current?.version).toBe('10')
  expect(former.map(({ version }) => version)).toEqual(['9'])
  expect(nextFrom).toBe('2027-06-01')
})

it('changes with the first moment of the day', () => {
  expect(textInForce(texts, '2027-06-01').current?.version).toBe('11')
  expect(textInForce(texts, '2030-01-01')).toMatchObject({ current: { version: '12' }, nextFrom: null })
})

it('holds nothing before the first day', () => {
  expect(textInForce(texts, '2025-12-31')).toEqual({ current: null, former: [], nextFrom: '2026-01-01' })
})
