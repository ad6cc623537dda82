import type { CheckboxFieldValidation } from 'payload'
import { checkbox } from 'payload/shared'
import { refuseField } from '../shared/refuseField'

/** Seats at the counter are tables for one: larger parties take several of them. */
export const isForOne: CheckboxFieldValidation = (value, args) => {
  const { maxParty } = args.data as { maxParty?: number | null }
  return value && maxParty !== 1 ? refuseField('counterSeatForOne', args.req) : checkbox(value, args)
}
