/** What one key has taken, and when that is forgotten, in milliseconds of `now`. */
export type Window = { taken: number; endsAt: number }

type Settings = { windowSeconds: number; now?: () => number }

/** Points that each key has taken within its window, counted in this process. All windows are equally long: the oldest ends first. */
export function newWindows({ windowSeconds, now = () => performance.now() }: Settings) {
  const windows = new Map<string, Window>()

  const forgetEnded = (at: number) => {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > at) return
      windows.delete(key)
    }
  }
  const open = (key: string, at: number): Window => {
    windows.delete(key)
    forgetEnded(at)
    const fresh = { taken: 0, endsAt: at + windowSeconds * 1000 }
    windows.set(key, fresh)
    return fresh
  }

  return {
    now,
    /** Takes points, whether or not they are still there. */
    take: (key: string, points: number): Window => {
      const at = now()
      const known = windows.get(key)
      const window = known && known.endsAt > at ? known : open(key, at)
      window.taken += points
      return window
    },
    look: (key: string): Window | undefined => {
      const known = windows.get(key)
      return known && known.endsAt > now() ? known : undefined
    },
    size: () => windows.size,
  }
}
