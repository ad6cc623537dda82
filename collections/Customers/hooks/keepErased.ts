import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Customer } from '@/payload-types'

/** Nothing is written back into the record of a guest whose data was erased, as an old tab of the backoffice would. */
export const keepErased: CollectionBeforeChangeHook<Customer> = ({ data, originalDoc }) => {
  if (originalDoc?.erasedAt) throw new APIError('GUEST_ERASED', 409, { code: 'GUEST_ERASED' }, true)
  return data
}
