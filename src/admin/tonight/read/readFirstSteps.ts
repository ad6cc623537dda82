import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { users as demoUsers } from '@/demo/users'
import { env } from '@/env'
import type { Venue } from '@/payload-types'

export const FIRST_STEPS = [
  'venue',
  'hours',
  'tables',
  'services',
  'menu',
  'booking',
  'pictures',
  'staff',
  'mail',
  'demo',
] as const
export type FirstStepKey = (typeof FIRST_STEPS)[number]
/** `path` is where it is done, below the admin; null where that is not in the backoffice. */
export type FirstStep = { key: FirstStepKey; isDone: boolean; path: string | null }

const demoEmails = new Set(demoUsers.map(({ email }) => email))

/** What a new house has to do once. Each step ticks itself by looking at what is there. */
export async function readFirstSteps(req: PayloadRequest, venue: Venue | undefined): Promise<FirstStep[]> {
  const count = async (collection: CollectionSlug, where: Where = {}) =>
    (await req.payload.count({ collection, overrideAccess: false, user: req.user, where })).totalDocs

  const menus = await count('menus', { _status: { equals: 'published' } })
  const pictures = await count('media')
  const areas = await count('areas')
  const tables = await count('tables', { active: { not_equals: false } })
  const services = await count('services', { active: { not_equals: false } })
  const bookings = await count('reservations')
  const { docs: users } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 500,
    overrideAccess: false,
    select: { email: true },
    user: req.user,
  })
  const invented = users.filter(({ email }) => demoEmails.has(email)).length
  const venuePath = venue ? `/collections/venues/${venue.id}` : '/collections/venues/create'

  return [
    { key: 'venue', isDone: Boolean(venue?.street && venue.city && venue.phone), path: venuePath },
    { key: 'hours', isDone: (venue?.hours ?? []).length > 0, path: venuePath },
    {
      key: 'tables',
      isDone: areas > 0 && tables > 0,
      path: areas > 0 ? '/collections/tables/create' : '/collections/areas/create',
    },
    { key: 'services', isDone: services > 0, path: '/collections/services/create' },
    { key: 'menu', isDone: menus > 0, path: '/collections/menus' },
    { key: 'booking', isDone: bookings > 0, path: '/collections/reservations/create' },
    { key: 'pictures', isDone: pictures >= 3, path: '/collections/media' },
    { key: 'staff', isDone: users.length - invented > 1, path: '/collections/users' },
    { key: 'mail', isDone: Boolean(env.RESEND_API_KEY ?? env.SMTP_URL), path: null },
    ...(invented > 0 ? [{ key: 'demo', isDone: false, path: '/collections/users' } as const] : []),
  ]
}
