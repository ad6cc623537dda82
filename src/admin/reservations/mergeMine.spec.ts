import { describe, expect, it } from 'vitest'
import { differences, mergeMine } from './mergeMine'

const base = { partySize: 2, notes: '', tables: ['a'], guest: { name: 'Iga' }, revision: 3 }

describe('two versions of a reservation', () => {
  it('differ where somebody typed, whoever it was', () => {
    const theirs = { ...base, partySize: 4, revision: 4 }
    const mine = { ...base, notes: 'By the window' }
    expect(differences({ base, mine, theirs })).toEqual([
      { path: 'partySize', theirs: 4, mine: 2, isMine: false },
      { path: 'notes', theirs: '', mine: 'By the window', isMine: true },
    ])
  })

  it('become one that has what each of us changed', () => {
    const theirs = { ...base, partySize: 4, revision: 4 }
    const mine = { ...base, notes: 'By the window' }
    expect(mergeMine({ base, mine, theirs })).toEqual({ partySize: 4, revision: 4 })
  })

  it('are the same when only their shape differs', () => {
    const theirs = {
      ...base,
      notes: null,
      tables: [{ id: 'a' }],
      guest: { name: 'Iga', phone: null },
      revision: 4,
    }
    expect(differences({ base, mine: base, theirs })).toEqual([])
  })
})
