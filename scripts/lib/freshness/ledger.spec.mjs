import { beforeEach, describe, expect, it } from 'vitest'
import { newLedger } from './ledger.mjs'

const key = 'kdrink'
let clock
let ledger

beforeEach(() => {
  clock = 0
  ledger = newLedger({ graceMs: 200, now: () => clock })
})

const at = (ms) => (clock = ms)
const committed = ({ from, to }) => {
  at(from)
  const number = ledger.begin(key)
  at(to)
  ledger.commit(key, number)
  return number
}
/** What is said of an answer that was asked for then and shows this number. */
const answer = ({ asked, shows }) => {
  at(asked)
  ledger.look(`taste [${key}:${shows}]`, ledger.floors(), {})
  return ledger.stale.at(-1)?.problem
}

describe('the ledger of what was committed when', () => {
  it('calls an answer stale that shows less than what was committed well before it was asked for', () => {
    const [old, young] = [committed({ from: 0, to: 10 }), committed({ from: 100, to: 110 })]
    expect(answer({ asked: 1_000, shows: young })).toBeUndefined()
    expect(answer({ asked: 300, shows: old }), 'within the grace').toBeUndefined()
    expect(answer({ asked: 310, shows: old })).toBe('stale')
  })

  it('does not say which of two writes that overlapped was the last', () => {
    const first = ledger.begin(key)
    at(10)
    const second = ledger.begin(key)
    at(20)
    ledger.commit(key, second)
    at(30)
    ledger.commit(key, first)
    expect(answer({ asked: 1_000, shows: first })).toBeUndefined()
    expect(answer({ asked: 1_000, shows: second })).toBeUndefined()
  })

  it('holds a write whose answer was lost for one that may be committed at any time', () => {
    const lost = ledger.begin(key)
    const known = committed({ from: 10, to: 20 })
    expect(answer({ asked: 1_000, shows: lost })).toBeUndefined()
    expect(answer({ asked: 1_000, shows: known })).toBeUndefined()
    ledger.refuse(key, lost)
    committed({ from: 2_000, to: 2_010 })
    expect(answer({ asked: 3_000, shows: lost })).toBe('stale')
  })

  it('forgives nobody who shows what was rolled back', () => {
    expect(answer({ asked: 10, shows: ledger.beginInVain(key) })).toBe('rolled back')
  })
})
