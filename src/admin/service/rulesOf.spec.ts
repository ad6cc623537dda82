import { expect, it } from 'vitest'
import type { StartExplained } from '@/operations/service/explainSlot'
import { rulesOf } from './rulesOf'

const service = { name: 'Dinner' } as StartExplained['service']
const statesOf = (reason: StartExplained['reason'], of = service) =>
  Object.fromEntries(rulesOf({ reason, service: of }).map(({ rule, state }) => [rule, state]))

it('names the rule that refuses; what comes after it did not decide', () => {
  expect(statesOf('PACING')).toEqual({
    open: 'kept',
    time: 'kept',
    party: 'kept',
    stay: 'kept',
    pacing: 'broken',
    table: 'skipped',
  })
})

it('keeps all of them for a free start', () => {
  expect(new Set(Object.values(statesOf(null)))).toEqual(new Set(['kept']))
})

it('calls a start outside all services closed', () => {
  expect(statesOf('OUTSIDE_HOURS', null).open).toBe('broken')
  expect(statesOf('OUTSIDE_HOURS').time).toBe('broken')
})
