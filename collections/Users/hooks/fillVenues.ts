import type { CollectionBeforeChangeHook } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import type { User } from '@/payload-types'

/** Whoever is held to some venues makes accounts for those, never one that works everywhere. */
export const fillVenues: CollectionBeforeChangeHook<User> = ({ data, operation, req }) => {
  const own = ownVenues(req.user)
  return operation === 'create' && own && !data.venues?.length ? { ...data, venues: own } : data
}
