import { randomUUID } from 'node:crypto'

/** A place in a trace: 32 and 16 hexadecimal digits, and whether it is recorded. */
export type TraceIds = { traceId: string; spanId: string; isSampled: boolean }

/** https://www.w3.org/TR/trace-context/#traceparent-header */
const traceparent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/

/** A trace that begins here, or another step of the one that is given as a `traceparent`. */
export function newTrace(parent?: string | string[] | null): TraceIds {
  const given = typeof parent === 'string' ? traceparent.exec(parent) : null
  return { traceId: given?.[1] ?? digits(), spanId: digits().slice(-16), isSampled: false }
}

export const traceparentOf = ({ traceId, spanId, isSampled }: TraceIds): string =>
  `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`

/** Node keeps randomness for these at hand, which makes them ten times as cheap as bytes. */
const digits = () => randomUUID().replaceAll('-', '')
