import type { CollectionBeforeChangeHook } from 'payload'
import type { Webhook } from '@/payload-types'

/** One that is switched on again, or leads elsewhere now, has not failed yet. */
export const startAnew: CollectionBeforeChangeHook<Webhook> = ({ data, originalDoc, operation }) => {
  if (operation === 'create') return { ...data, secretVersion: 1 }
  const isOnAgain = data.active === true && originalDoc?.active !== true
  const isElsewhere = data.url !== undefined && data.url !== originalDoc?.url
  if (!isOnAgain && !isElsewhere) return data
  return { ...data, failingSince: null, lastFailure: null, disabledAt: null, disabledBecause: null }
}
