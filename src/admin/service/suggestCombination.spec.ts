import { describe, expect, it } from 'vitest'
import { suggestCombination } from './suggestCombination'
import type { FloorTable } from './useFloor'

const table = (name: string, maxParty: number) => ({ id: name, name, maxParty }) as FloorTable

describe('a combination picked from the floor', () => {
  it('is named after its tables and begins where the largest ends', () => {
    expect(suggestCombination([table('S1', 4), table('S2', 4)])).toEqual({
      name: 'S1 + S2',
      minParty: 5,
      maxParty: 8,
    })
    expect(suggestCombination([table('S1', 2), table('S2', 6)])).toMatchObject({ minParty: 7, maxParty: 8 })
  })

  it('of seats in a row is named by the first and the last', () => {
    const seats = [1, 2, 3, 4, 5, 6].map((n) => table(`L${n}`, 1))
    expect(suggestCombination(seats)).toEqual({ name: 'L1–L6', minParty: 2, maxParty: 6 })
  })

  it('needs two tables', () => {
    expect(suggestCombination([table('S1', 4)])).toBeNull()
  })
})
