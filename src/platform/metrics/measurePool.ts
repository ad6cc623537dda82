import type pg from 'pg'
import { metrics } from './registry'

type Pool = Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>

/** Says with every scrape how many connections the platform's pool has, and how many wait for one. */
export function measurePool(pool: Pool): void {
  const { pool: gauge } = metrics()
  Object.assign(gauge, {
    collect() {
      gauge.set({ state: 'total' }, pool.totalCount)
      gauge.set({ state: 'idle' }, pool.idleCount)
      gauge.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
}
