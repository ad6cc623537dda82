import type { TextFieldSingleValidation } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { hoursTrouble } from '@/domain/availability/hoursTrouble'
import { isWallTime as isTime } from '@/domain/time/isWallTime'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { isWallTime } from '../shared/isWallTime'
import { refuseField } from '../shared/refuseField'

/** The day may turn at another time only where no service, nor special day to come, would be cut in two. */
export const keepsServicesWhole: TextFieldSingleValidation = async (value, args) => {
  const { event, id, previousValue, req } = args
  const data = args.data as { timeZone?: string }
  const isChange = event === 'submit' && id && value !== previousValue
  if (!isChange || typeof value !== 'string' || !isTime(value)) return isWallTime(value, args)

  const venue = { serviceDayCutoff: value, timeZone: data.timeZone ?? 'Europe/Warsaw' }
  const today = serviceDateOf(Temporal.Now.instant(), venue)
  // As the house: whoever changes the venue answers for all of its services.
  const services = await req.payload.find({
    collection: 'services',
    depth: 0,
    pagination: false,
    where: { venue: { equals: id }, active: { not_equals: false } },
    req,
  })
  const specialDays = await req.payload.find({
    collection: 'special-days',
    depth: 0,
    pagination: false,
    where: { venue: { equals: id }, closed: { not_equals: true }, date: { greater_than_equal: today } },
    req,
  })
  const hours = [...services.docs, ...specialDays.docs.flatMap((day) => day.services ?? [])]
  return hours.some((one) => hoursTrouble(one, venue)) ? refuseField('servicesOutside', req) : true
}
