import { describe, expect, it } from 'vitest'
import { aBoard, aParty } from '../testing/aBoard'
import { findCollisions, keepMine, nextToSend, rebase, type Gesture, type Pending } from './pending'
import { withPending } from './withPending'

const seat = (id: string, revision = 1): Gesture => ({ kind: 'status', id, body: { to: 'seated', revision } })
const waits = (key: string, gesture: Gesture, given: Partial<Pending> = {}): Pending => ({
  key,
  gesture,
  at: Date.parse('2027-05-15T20:30:00+02:00'),
  base: null,
  state: 'waiting',
  ...given,
})

describe('what waits on this device', () => {
  it('goes out in its order, one after the other', () => {
    const queue = [waits('1', seat('a')), waits('2', seat('b'))]
    expect(nextToSend(queue)?.key).toBe('1')
    expect(nextToSend([{ ...queue[0]!, state: 'sending' }, queue[1]!])).toBeNull()
  })

  it('waits while two versions of its party are in dispute, and lets others pass', () => {
    const queue = [waits('1', seat('a'), { state: 'collided' }), waits('2', seat('a')), waits('3', seat('b'))]
    expect(nextToSend(queue)?.key).toBe('3')
  })

  it('rests on what was written before it', () => {
    const [later] = rebase([waits('2', seat('a'))], [{ id: 'a', revision: 5 }])
    expect(later!.gesture).toMatchObject({ body: { revision: 5 } })
  })

  it('collides when somebody else has changed the party since', () => {
    const theirs = aParty({ id: 'a', revision: 2, status: 'arrived' })
    const [first, second] = findCollisions(
      [waits('1', seat('a')), waits('2', seat('b'))],
      [theirs, aParty({ id: 'b' })],
    )
    expect(first).toMatchObject({ state: 'collided', theirs })
    expect(second!.state).toBe('waiting')
  })

  it('is meant over the version of the house when it is kept', () => {
    const kept = keepMine(waits('1', seat('a'), { state: 'collided' }), { id: 'a', revision: 7 }, 'new')
    expect(kept).toMatchObject({ key: 'new', state: 'waiting', gesture: { body: { revision: 7 } } })
  })
})

describe('the board as this person means it', () => {
  it('shows a step at once', () => {
    const board = aBoard({ parties: [aParty({ id: 'a' }), aParty({ id: 'b' })] })
    const shown = withPending(board, [waits('1', seat('a'))])
    expect(shown.parties[0]!.status).toBe('seated')
    expect(shown.parties[1], 'others stay the very same').toBe(board.parties[1])
  })

  it('shows a move with its end', () => {
    const board = aBoard({ parties: [aParty({ id: 'a', from: '20:00', until: '22:00' })] })
    const body = { revision: 1, startsAt: '2027-05-15T19:00:00.000Z', tables: ['S2'] }
    const [party] = withPending(board, [waits('1', { kind: 'move', id: 'a', body })]).parties
    expect(party).toMatchObject({ tables: ['S2'], startsAt: '2027-05-15T19:00:00.000Z' })
    expect(party!.dueAt).toBe('2027-05-15T21:00:00.000Z')
  })

  it('swaps two parties', () => {
    const board = aBoard({
      parties: [aParty({ id: 'a', tables: ['S1'] }), aParty({ id: 'b', tables: ['S2'] })],
    })
    const body = { a: { id: 'a', revision: 1 }, b: { id: 'b', revision: 1 } }
    const { parties } = withPending(board, [waits('1', { kind: 'swap', body })])
    expect(parties.map(({ tables }) => tables)).toEqual([['S2'], ['S1']])
  })

  it('does not show what is in dispute', () => {
    const board = aBoard({ parties: [aParty({ id: 'a' })] })
    expect(withPending(board, [waits('1', seat('a'), { state: 'collided' })])).toBe(board)
  })
})
