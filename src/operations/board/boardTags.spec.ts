import { describe, expect, it } from 'vitest'
import { isBoardTag, toldTo } from './boardTags'
import { initialsOf } from './presence'

describe('what notices mean for a board', () => {
  it('are the parties of its nights, with their newest revision', () => {
    const tags = [
      'night:v1:2027-05-15:r1:3',
      'night:v1:2027-05-15:r1:kept',
      'night:v1:2027-05-14:r2:gone',
      'night:v1:2027-05-16:r3:1',
      'night:v2:2027-05-15:r4:1',
    ]
    expect(toldTo(tags, 'v1', ['2027-05-15', '2027-05-14']).parties).toEqual([
      { id: 'r1', revision: 3, isGone: false },
      { id: 'r2', revision: null, isGone: true },
    ])
  })

  it('are the house, an account, or everything', () => {
    expect(toldTo(['tables', 'users:u1', 'menus'], 'v1', [])).toEqual({
      parties: [],
      isHouse: true,
      isAll: false,
      users: ['u1'],
    })
    expect(toldTo(['*'], 'v1', []).isAll).toBe(true)
    expect(isBoardTag('menus')).toBe(false)
    expect(isBoardTag('tables:1')).toBe(false)
  })
})

it('initials are of the first and the last name', () => {
  expect(initialsOf('Anna Maria Łęcka')).toBe('AŁ')
  expect(initialsOf('żaneta')).toBe('Ż')
  expect(initialsOf(' ')).toBe('')
})
