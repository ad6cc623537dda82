import type { Field, TextFieldSingleValidation } from 'payload'
import { hoursTrouble, type HoursTrouble, type ServiceHours } from '@/domain/availability/hoursTrouble'
import { isWallTime as isTime } from '@/domain/time/isWallTime'
import { isWallTime } from './isWallTime'
import { refuseField } from './refuseField'
import { venueOfForm } from './venueOfForm'
import { wallTime } from './wallTime'

/** When a service opens, seats its last party and closes: within one service day of its venue. */
export const serviceHours = (): Field => ({
  type: 'row',
  fields: [
    wallTime('opens', { required: true, validate: unless('opensBeforeServiceDay', 'outsideServiceDay') }),
    wallTime('lastSeating', { required: true, validate: unless('lastSeatingOutside', 'lastSeating') }),
    wallTime('closes', { required: true, validate: unless('closesAfterServiceDay', 'outsideServiceDay') }),
  ],
})

const unless =
  (trouble: HoursTrouble, why: 'outsideServiceDay' | 'lastSeating'): TextFieldSingleValidation =>
  async (value, args) => {
    const hours = args.siblingData as Partial<ServiceHours>
    if (areComplete(hours)) {
      const venue = await venueOfForm(args.data, args.req)
      if (venue && hoursTrouble(hours, venue) === trouble) return refuseField(why, args.req)
    }
    return isWallTime(value, args)
  }

const areComplete = (hours: Partial<ServiceHours>): hours is ServiceHours =>
  [hours.opens, hours.lastSeating, hours.closes].every((time) => typeof time === 'string' && isTime(time))
