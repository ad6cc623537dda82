import { describe, expect, it } from 'vitest'
import { aParty, at, ms } from '../testing/aBoard'
import { tableState } from './tableState'

const stateAt = (time: string, now: string, ...parties: ReturnType<typeof aParty>[]) =>
  tableState({ tableId: 'S1', parties, blocks: [], atMs: ms(time), nowMs: ms(now) })

describe('a table of the plan', () => {
  const justSat = aParty({
    status: 'seated',
    from: '20:00',
    seatedAt: at('20:00').replace(':00+', ':40+'),
    until: '22:00',
  })

  it('is taken as soon as somebody sits down, though the board’s clock goes by minutes', () => {
    expect(stateAt('20:00', '20:00', justSat).party?.id).toBe(justSat.id)
  })

  it('was free before, and is free until they come', () => {
    expect(stateAt('19:45', '20:00', justSat).party).toBeNull()
    const later = aParty({ from: '21:00', until: '23:00' })
    expect(stateAt('20:00', '20:00', later)).toMatchObject({ party: null, untilMs: ms('21:00') })
  })
})
