import type { CollectionBeforeValidateHook } from 'payload'
import type { Webhook } from '@/payload-types'

/** A chat gets sentences, and the alerts to the staff are the ones there are; guests stay out of it. */
export const chatHearsAlerts: CollectionBeforeValidateHook<Webhook> = ({ data, originalDoc }) => {
  const format = data?.format ?? originalDoc?.format
  return data && format === 'chat' ? { ...data, events: ['staff.alert'], includeGuest: false } : data
}
