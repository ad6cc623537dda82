import type { z } from 'zod'
import type { ServiceRow } from '../reservations/nightStatement'
import type { typedService } from './typedRules'

/** A service from a form in the shape in which nights are read. */
export function toServiceRow(id: string, service: z.output<typeof typedService>): ServiceRow {
  const { areas, pacing, policy, ...same } = service
  return {
    id,
    ...same,
    maxCovers: pacing?.maxCovers ?? null,
    maxParties: pacing?.maxParties ?? null,
    onlineCovers: pacing?.onlineCovers ?? null,
    areaIds: areas,
    policyId: policy ?? null,
  }
}
