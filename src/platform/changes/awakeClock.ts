export type AwakeClock = { now: () => number; close: () => void }

type Settings = { tickMs?: number; now?: () => number }

/**
 * Milliseconds in which this process could have heard something. While its loop stands still, nothing that was sent to it can
 * have been read: such a pause counts as two ticks at most, so that a busy process does not take its own deafness for silence.
 */
export function newAwakeClock({ tickMs = 50, now = () => performance.now() }: Settings = {}): AwakeClock {
  let awake = 0
  let last = now()
  const sinceTick = () => Math.min(now() - last, 2 * tickMs)
  const timer = setInterval(() => {
    awake += sinceTick()
    last = now()
  }, tickMs)
  timer.unref()
  return { now: () => awake + sinceTick(), close: () => clearInterval(timer) }
}
