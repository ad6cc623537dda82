import { getEventListeners } from 'node:events'
import { expect, it, vi } from 'vitest'
import { withDeadline } from './withDeadline'

const never = () => new Promise<never>(() => undefined)

it('gives what the work gives, and takes away the clock and what it hung on the outer signal', async () => {
  vi.useFakeTimers()
  const outer = new AbortController()
  const work = vi.fn(() => Promise.resolve('done'))
  await expect(withDeadline(work, { limitMs: 1_000, outer: outer.signal })).resolves.toBe('done')
  expect(vi.getTimerCount()).toBe(0)
  expect(getEventListeners(outer.signal, 'abort')).toEqual([])
  vi.useRealTimers()
})

it('waits no longer than the limit for work that does not listen', async () => {
  vi.useFakeTimers()
  const waited = withDeadline(never, { limitMs: 1_000, reason: () => new Error('TIMED_OUT') })
  const said = expect(waited).rejects.toThrow('TIMED_OUT')
  await vi.advanceTimersByTimeAsync(1_000)
  await said
  vi.useRealTimers()
})

it('ends with the outer signal, for its reason, and tells the work', async () => {
  const outer = new AbortController()
  let told: AbortSignal | undefined
  const waited = withDeadline((signal) => ((told = signal), never()), { limitMs: 60_000, outer: outer.signal }) // prettier-ignore
  outer.abort(new Error('LEAVING'))
  await expect(waited).rejects.toThrow('LEAVING')
  expect(told?.aborted).toBe(true)
})

it('does not wait at all when the outer signal has aborted before', async () => {
  const outer = AbortSignal.abort(new Error('GONE'))
  await expect(withDeadline(never, { limitMs: 60_000, outer })).rejects.toThrow('GONE')
})
