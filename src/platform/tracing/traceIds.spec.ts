import { expect, it } from 'vitest'
import { newTrace, traceparentOf } from './traceIds'

const given = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

it('goes on with the trace that is handed over, as a step of its own', () => {
  const { traceId, spanId } = newTrace(given)
  expect(traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736')
  expect(spanId).toMatch(/^[0-9a-f]{16}$/)
  expect(spanId).not.toBe('00f067aa0ba902b7')
})

it.each([
  undefined,
  null,
  '',
  'nonsense',
  [given, given],
  `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  `ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`,
  `${given}; drop table`,
])('begins a trace of its own where %s is handed over', (parent) => {
  const { traceId } = newTrace(parent)
  expect(traceId).toMatch(/^[0-9a-f]{32}$/)
  expect(traceId).not.toBe('4bf92f3577b34da6a3ce929d0e0e4736')
})

it('is handed on in the form that others read', () => {
  expect(traceparentOf({ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), isSampled: true })).toBe(
    `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
  )
})
