import { fieldsAtFault } from '@/platform/http/parseBody'
import type { OfferTerms } from './readOfferTerms'

/** 422 for an area that is not there, or that guests do not choose. */
export function assertArea(areaId: string | null | undefined, { areas }: Pick<OfferTerms, 'areas'>): void {
  if (areaId && !areas.some(({ id }) => id === areaId))
    throw fieldsAtFault([{ path: 'area', message: 'NO_SUCH_DOCUMENT' }])
}
