import { metrics } from './registry'

type Counters = { hits: number; misses: number; joined: number; passed: number; bypassed: number }

/** Says with every scrape where answers came from. */
export function measureCache(counters: Counters): void {
  const { cacheAnswers: gauge } = metrics()
  Object.assign(gauge, {
    collect() {
      for (const outcome of ['hits', 'misses', 'joined', 'passed', 'bypassed'] as const)
        gauge.set({ outcome }, counters[outcome])
    },
  })
}
