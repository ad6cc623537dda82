import { hasRole, type Role } from '@/access/roles'

const writers: Role[] = ['owner', 'manager', 'editor']
const bosses: Role[] = ['owner', 'manager']

/**
 * Who has a collection or global in the menu of the backoffice; what is not named here is in everybody's who may read it.
 * This only clears the table: what a role may read or change is decided by the access functions.
 */
export const whoSees: Partial<Record<string, Role[]>> = {
  ingredients: ['owner', 'manager', 'bartender', 'editor'],
  glassware: bosses,
  pages: writers,
  posts: writers,
  authors: writers,
  'legal-texts': writers,
  events: writers,
  albums: writers,
  media: writers,
  redirects: writers,
  venues: bosses,
  messages: bosses,
  payments: bosses,
  'payment-tasks': bosses,
  refunds: bosses,
  // Nothing sells them yet: a list in which nothing can happen is in nobody's way.
  'gift-cards': bosses,
  memberships: bosses,
  plans: bosses,
  'ledger-lines': bosses,
  reconciliations: bosses,
  payouts: bosses,
  disputes: bosses,
  'payment-events': bosses,
  users: bosses,
  webhooks: ['owner'],
  security: ['owner'],
  site: writers,
  navigation: writers,
}

/** For `admin.hidden`. */
export const hiddenFromOthers =
  (roles: Role[]) =>
  ({ user }: { user: object | null | undefined }): boolean =>
    !hasRole(user, ...roles)
