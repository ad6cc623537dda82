import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { users as demoUsers } from '@/demo/users'
import { env } from '@/env'
import type { Venue } from '@/payload-types'
import { firstSteps, type FirstStep, type HouseFacts } from './firstSteps'

const demoEmails = new Set(demoUsers.map(({ email }) => email))

/** What a new house has to do once, ticked by looking at what is there. */
export async function readFirstSteps(req: PayloadRequest, venue: Venue | undefined): Promise<FirstStep[]> {
  return firstSteps(await readHouseFacts(req, venue), venue?.id ?? null)
}

export async function readHouseFacts(req: PayloadRequest, venue: Venue | undefined): Promise<HouseFacts> {
  const count = async (collection: CollectionSlug, where: Where = {}) =>
    (await req.payload.count({ collection, overrideAccess: false, user: req.user, where, req })).totalDocs
  /** Of this venue; without one there is nothing yet. */
  const here = async (collection: CollectionSlug, where: Where = {}) =>
    venue ? count(collection, { and: [{ venue: { equals: venue.id } }, where] }) : 0

  const inUse: Where = { active: { not_equals: false } }
  const { docs: users } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 500,
    overrideAccess: false,
    req,
    select: { email: true },
    user: req.user,
  })
  const demoAccounts = users.filter(({ email }) => demoEmails.has(email)).length
  return {
    hasAddress: Boolean(venue?.street && venue.city && venue.phone),
    hasHours: (venue?.hours ?? []).length > 0,
    areas: await here('areas'),
    tables: await here('tables', inUse),
    services: await here('services', inUse),
    menus: await here('menus', {
      and: [{ _status: { equals: 'published' } }, { 'sections.items': { exists: true } }],
    }),
    bookings: await here('reservations'),
    pictures: await count('media'),
    people: users.length - demoAccounts,
    demoAccounts,
    hasMail: Boolean(env.RESEND_API_KEY ?? env.SMTP_URL),
    hasPayments: Boolean(env.STRIPE_SECRET_KEY),
    policies: await here('policies'),
    chargingPolicies: await here('policies', { charge: { in: ['deposit', 'guarantee'] } }),
  }
}
