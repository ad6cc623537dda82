import { expect, it } from 'vitest'
import { decisionFor } from './decision'

it.each([
  ['planned', null, 'call-off'],
  ['planned', '429', 'call-off'],
  ['failed', 'GAVE_UP', 'send-again'],
  ['failed', 'UNCERTAIN', 'send-again'],
  ['skipped', 'CALLED_OFF', 'send-after-all'],
  ['skipped', 'NO_MAIL_PROVIDER', 'send-after-all'],
  ['skipped', 'TOO_LATE', null],
  ['sent', null, null],
  ['sent', 'CAME_BACK', null],
  ['superseded', 'CHANGED', null],
  [undefined, undefined, null],
])('of a message that is %s (%s) one decides: %s', (status, reason, decision) => {
  expect(decisionFor(status, reason)).toBe(decision)
})
