import { describe, expect, it } from 'vitest'
import { filtersIn, passes, withFilter } from './filters'

const pisco = { alcoholFree: false, vegan: false, allergens: ['eggs' as const], mayContain: [] }
const soda = { alcoholFree: true, vegan: true, allergens: [], mayContain: [] }

describe('the filters of the menu', () => {
  it('reads those it knows from the address, in their own order', () => {
    expect(filtersIn('no-egg,vegan,gluten')).toEqual(['vegan', 'no-egg'])
    expect(filtersIn(['vegan', 'alcohol-free'])).toEqual(['alcohol-free', 'vegan'])
    expect(filtersIn(undefined)).toEqual([])
  })

  it('adds and takes off one filter, and keeps the others', () => {
    expect(withFilter([], 'vegan')).toBe('?only=vegan')
    expect(withFilter(['vegan'], 'no-egg')).toBe('?only=vegan,no-egg')
    expect(withFilter(['vegan'], 'vegan')).toBe('')
  })

  it('lets a drink pass only when it is all that was asked for', () => {
    expect(passes(soda, ['alcohol-free', 'vegan', 'no-egg'])).toBe(true)
    expect(passes(pisco, ['no-egg'])).toBe(false)
    expect(passes(pisco, [])).toBe(true)
  })

  it('keeps from a guest without egg what may come with egg white', () => {
    expect(passes({ ...soda, mayContain: ['eggs'] }, ['no-egg'])).toBe(false)
  })
})
