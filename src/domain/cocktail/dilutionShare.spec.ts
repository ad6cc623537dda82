import { describe, expect, it } from 'vitest'
import { defaultSettings } from './defaultSettings'
import { dilutionShare } from './dilutionShare'

const flat = defaultSettings.flatDilutionShare
const percent = (dilution: 'stirred' | 'shaken', a: number) =>
  (dilutionShare(dilution, a, flat).share * 100).toFixed(1)

describe('the curves of Liquid Intelligence', () => {
  it.each([
    [0.1, '25.8', '36.2'],
    [0.2, '34.6', '48.9'],
    [0.25, '38.1', '54.1'],
    [0.3, '41.0', '58.5'],
    [0.4, '45.0', '64.9'],
  ])('at a = %d stirring adds %s %%, shaking %s %%', (a, stirred, shaken) => {
    expect(percent('stirred', a)).toBe(stirred)
    expect(percent('shaken', a)).toBe(shaken)
  })

  it('never exceed the drink itself: the lost minus of a public copy would give 115 % at a = 0.40', () => {
    for (let a = 0; a <= 1; a += 0.01) expect(dilutionShare('shaken', a, flat).share).toBeLessThan(0.7)
  })

  it('are read at their ends outside of what they were fitted on, and say so', () => {
    expect(dilutionShare('shaken', 0.01, flat)).toEqual({
      ...dilutionShare('shaken', 0.05, flat),
      isEstimate: true,
    })
    expect(dilutionShare('stirred', 0.75, flat)).toEqual({
      ...dilutionShare('stirred', 0.6, flat),
      isEstimate: true,
    })
    expect(dilutionShare('stirred', 0.6, flat).isEstimate).toBe(false)
    expect(dilutionShare('stirred', 0.05, flat).isEstimate).toBe(false)
  })
})

it('takes the bar’s flat figures for the rest', () => {
  expect(dilutionShare('built', 0.2, flat)).toEqual({ share: 0.1, isEstimate: false })
  expect(dilutionShare('muddled', 0, { ...flat, muddled: 0.15 })).toEqual({ share: 0.15, isEstimate: false })
  expect(dilutionShare('blended', 0.2, flat).share).toBe(0.25)
  expect(dilutionShare('none', 0.2, flat)).toEqual({ share: 0, isEstimate: false })
})
