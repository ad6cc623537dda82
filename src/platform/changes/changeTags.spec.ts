import { describe, expect, it } from 'vitest'
import { decodeTags, encodeTags } from './changeTags'

describe('a notice', () => {
  it('says everything once', () => {
    expect(decodeTags(encodeTags(['menus', 'menus:1', 'menus']))).toEqual(['menus', 'menus:1'])
  })

  it('is coarser where PostgreSQL would not take it, and never longer than it takes', () => {
    const many = Array.from({ length: 500 }, (_, place) => `menus:${place}-${'x'.repeat(20)}`)
    expect(encodeTags(['venues', ...many])).toBe('venues menus:*')
    const strange = Array.from({ length: 500 }, (_, place) => `tag-${place}-${'x'.repeat(20)}`)
    expect(encodeTags(strange)).toBe('*')
  })
})
