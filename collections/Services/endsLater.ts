import type { TextFieldSingleValidation } from 'payload'
import { isLaterInServiceDay } from '@/domain/time/isLaterInServiceDay'
import { isWallTime } from '../shared/isWallTime'
import { refuseField } from '../shared/refuseField'
import { venueOfForm } from '../shared/venueOfForm'

/** The end of a range of starts: later in the service day than `fromTime` beside it, or the end of that day itself. */
export const endsLater: TextFieldSingleValidation = async (value, args) => {
  const { fromTime } = args.siblingData as { fromTime?: string | null }
  const venue = fromTime ? await venueOfForm(args.data, args.req) : null
  if (venue && typeof value === 'string' && value !== venue.serviceDayCutoff) {
    const isLater = isLaterInServiceDay(value, fromTime!, venue.serviceDayCutoff)
    if (!isLater) return refuseField('endsBeforeStart', args.req)
  }
  return isWallTime(value, args)
}
