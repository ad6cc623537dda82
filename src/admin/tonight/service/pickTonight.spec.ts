import { describe, expect, it } from 'vitest'
import type { BoardParty } from '@/domain/board/board'
import { pickTonight } from './pickTonight'

const now = Date.parse('2027-05-15T19:42:00Z')

const party = (id: string, changes: Partial<BoardParty>): BoardParty =>
  ({
    id,
    status: 'confirmed',
    startsAt: '2027-05-15T20:00:00Z',
    dueAt: '2027-05-15T22:00:00Z',
    partySize: 2,
    tables: ['S1'],
    source: 'online',
    occasion: null,
    guest: null,
    ...changes,
  }) as BoardParty

const idsOf = (parties: readonly BoardParty[]) => parties.map(({ id }) => id)

describe('the night at a moment', () => {
  it('counts everybody who comes, sits or has been, and nobody who called it off', () => {
    const parties = [
      party('to come', { partySize: 3 }),
      party('sits', { status: 'seated', partySize: 4 }),
      party('was here', { status: 'completed', partySize: 5 }),
      party('cancelled', { status: 'cancelled_guest', partySize: 8 }),
      party('stayed away', { status: 'no_show', partySize: 8 }),
    ]
    const picked = pickTonight({ parties }, now)
    expect(picked).toMatchObject({ covers: 12, noShows: 1, expected: 4 })
  })

  it('a walk-in was not expected', () => {
    const parties = [party('walk-in', { status: 'seated', source: 'walk_in' })]
    expect(pickTonight({ parties }, now)).toMatchObject({ covers: 2, expected: 0 })
  })

  it('looks two hours ahead, in the order of their times, and leaves those who are late to another card', () => {
    const parties = [
      party('in two hours', { startsAt: '2027-05-15T21:42:00Z' }),
      party('soon', {}),
      party('late', { startsAt: '2027-05-15T19:30:00Z' }),
      party('later', { startsAt: '2027-05-15T21:43:00Z' }),
    ]
    const { arriving, late } = pickTonight({ parties }, now)
    expect([idsOf(arriving), idsOf(late)]).toEqual([['soon', 'in two hours'], ['late']])
  })

  it('remembers allergies before guests of honour before birthdays', () => {
    const parties = [
      party('birthday', { occasion: 'birthday' }),
      party('regular', {}),
      party('vip', { guest: { isVip: true } as BoardParty['guest'] }),
      party('nuts', { allergies: 'nuts', startsAt: '2027-05-15T21:00:00Z' }),
      party('sits', { allergies: 'gluten', status: 'seated', startsAt: '2027-05-15T18:00:00Z' }),
      party('tomorrow morning', { allergies: 'milk', startsAt: '2027-05-16T01:00:00Z' }),
    ]
    expect(idsOf(pickTonight({ parties }, now).notable)).toEqual(['sits', 'nuts', 'vip', 'birthday'])
  })

  it('a request without a table is a decision', () => {
    const parties = [party('group', { status: 'pending', tables: [] }), party('squeezed in', { tables: [] })]
    const { toDecide, noTable } = pickTonight({ parties }, now)
    expect(idsOf(toDecide)).toEqual(['group'])
    expect(idsOf(noTable)).toContain('squeezed in')
  })
})
