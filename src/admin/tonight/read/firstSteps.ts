/** What is there already, counted. */
export type HouseFacts = {
  hasAddress: boolean
  hasHours: boolean
  areas: number
  tables: number
  services: number
  /** Published and with at least one item on them. */
  menus: number
  bookings: number
  pictures: number
  /** Accounts of people, and those everybody knows from the demo. */
  people: number
  demoAccounts: number
  hasMail: boolean
  hasPayments: boolean
  /** Policies, and those that ask for money: a house may decide to take none. */
  policies: number
  chargingPolicies: number
}

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
  'payments',
  'demo',
] as const
export type FirstStepKey = (typeof FIRST_STEPS)[number]
/** `path` is where it is done, below the admin; null where that is not in the backoffice. */
export type FirstStep = { key: FirstStepKey; isDone: boolean; path: string | null }

/** A few pictures make a house; one may be the logo. */
const ENOUGH_PICTURES = 3

/** What a new house has to do once; each step ticks itself by what is there. */
export function firstSteps(facts: HouseFacts, venueId: string | null): FirstStep[] {
  const venuePath = venueId ? `/collections/venues/${venueId}` : '/collections/venues/create'
  const { areas, chargingPolicies, demoAccounts, policies } = facts
  const takesNoMoney = policies > 0 && chargingPolicies === 0
  return [
    { key: 'venue', isDone: facts.hasAddress, path: venuePath },
    { key: 'hours', isDone: facts.hasHours, path: venuePath },
    {
      key: 'tables',
      isDone: areas > 0 && facts.tables > 0,
      path: areas > 0 ? '/collections/tables/create' : '/collections/areas/create',
    },
    { key: 'services', isDone: facts.services > 0, path: '/collections/services/create' },
    { key: 'menu', isDone: facts.menus > 0, path: '/collections/menus' },
    { key: 'booking', isDone: facts.bookings > 0, path: '/collections/reservations/create' },
    { key: 'pictures', isDone: facts.pictures >= ENOUGH_PICTURES, path: '/collections/media' },
    { key: 'staff', isDone: facts.people > 1, path: '/collections/users' },
    { key: 'mail', isDone: facts.hasMail, path: null },
    { key: 'payments', isDone: facts.hasPayments || takesNoMoney, path: '/collections/policies' },
    ...(demoAccounts > 0 ? [{ key: 'demo', isDone: false, path: '/collections/users' } as const] : []),
  ]
}
