import { roles, type Role } from '@/access/roles'

/**
 * Who may do what, written by hand from the product's description and never derived from the code it checks.
 * A collection, a global or an operation without a row fails the test.
 */
export type Actor = Role | 'anonymous'
export const actors: Actor[] = ['anonymous', ...roles]

export type Operation = 'create' | 'read' | 'readVersions' | 'update' | 'delete'
export type Row = Partial<Record<Operation, Actor[]>> & {
  /** Who reads drafts too; everyone else in `read` reads what is published. */
  readDrafts?: Actor[]
  /** Those who reach only what is their own. */
  own?: Partial<Record<Operation, Actor[]>>
}

const everyone = actors
const staff: Actor[] = [...roles]
const nobody: Actor[] = []
const owner: Actor[] = ['owner']
const managers: Actor[] = ['owner', 'manager']
const editors: Actor[] = ['owner', 'manager', 'editor']
const others: Actor[] = ['host', 'bartender', 'editor']
const hosts: Actor[] = ['owner', 'manager', 'host']
const serviceStaff: Actor[] = ['owner', 'manager', 'host', 'bartender']
const menuHands: Actor[] = ['owner', 'manager', 'bartender', 'editor']

const content: Row = {
  create: editors,
  read: everyone,
  readDrafts: editors,
  readVersions: editors,
  update: editors,
  delete: editors,
}
const log: Row = { create: nobody, read: managers, update: nobody, delete: nobody }
const locked: Row = { create: nobody, read: nobody, update: nobody, delete: nobody }

export const rights: Record<string, Row> = {
  // Service. The host takes bookings, the bartender reads tonight, the managers decide the rules. Nothing is deleted by a host.
  reservations: { create: hosts, read: serviceStaff, update: serviceStaff, delete: nobody },
  services: { create: managers, read: serviceStaff, update: managers, delete: managers },
  'special-days': { create: managers, read: everyone, update: managers, delete: managers },
  areas: { create: managers, read: serviceStaff, update: managers, delete: managers },
  tables: { create: managers, read: serviceStaff, update: managers, delete: managers },
  'table-combinations': { create: managers, read: serviceStaff, update: managers, delete: managers },
  'table-blocks': { create: hosts, read: serviceStaff, update: hosts, delete: managers },

  // Guests: nobody deletes them; they are merged, blocked or erased.
  customers: { create: hosts, read: hosts, update: hosts, delete: nobody },
  consents: { create: nobody, read: hosts, update: nobody, delete: nobody },
  feedback: { create: nobody, read: hosts, update: managers, delete: nobody },
  'form-messages': { create: nobody, read: hosts, update: hosts, delete: managers },
  messages: { create: nobody, read: managers, update: nobody, delete: nobody },
  'import-batches': { create: nobody, read: managers, update: nobody, delete: nobody },
  'contact-problems': { create: nobody, read: managers, update: nobody, delete: managers },
  'customer-merges': { create: nobody, read: hosts, update: nobody, delete: nobody },

  // Menu. The bartender touches nothing but what is off and in stock; the editor nothing but words.
  menus: content,
  'menu-items': {
    create: managers,
    read: everyone,
    readDrafts: editors,
    readVersions: editors,
    update: menuHands,
    delete: managers,
  },
  cocktails: {
    create: managers,
    read: everyone,
    readDrafts: editors,
    readVersions: editors,
    update: editors,
    delete: managers,
  },
  ingredients: { create: managers, read: everyone, update: menuHands, delete: managers },
  glassware: { create: managers, read: everyone, update: managers, delete: managers },
  'eighty-sixes': { create: nobody, read: staff, update: nobody, delete: nobody },

  // Content.
  pages: content,
  posts: content,
  events: content,
  albums: content,
  authors: { create: editors, read: everyone, update: editors, delete: editors },
  'legal-texts': { ...content, delete: owner },
  media: { create: editors, read: everyone, update: editors, delete: editors },
  redirects: { create: editors, read: everyone, update: editors, delete: editors },

  // Money.
  policies: { create: managers, read: hosts, update: managers, delete: managers },
  'price-history': log,
  payments: log,
  refunds: log,
  'payment-tasks': log,
  'payment-events': log,
  'ledger-lines': log,
  reconciliations: log,
  payouts: log,
  disputes: log,
  'gift-cards': log,
  memberships: log,
  plans: { create: managers, read: everyone, update: managers, delete: nobody },

  // Settings. The manager runs the staff but hands out no roles and no keys.
  venues: { create: owner, read: everyone, update: managers, delete: owner },
  users: {
    create: managers,
    read: staff,
    update: staff,
    delete: managers,
    own: { read: others, update: others },
  },
  'message-templates': { create: managers, read: managers, update: managers, delete: managers },
  'api-keys': { create: owner, read: owner, update: owner, delete: owner },
  webhooks: { create: owner, read: owner, update: owner, delete: owner },

  // System.
  'audit-log': log,
  'webhook-deliveries': log,
  'payload-jobs': locked,
  'payload-kv': locked,
  // The platform's own bookkeeping of the backoffice: everybody who works in it has some.
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
  'payload-preferences': {
    create: staff,
    read: staff,
    update: staff,
    delete: staff,
    own: { read: staff, update: staff, delete: staff },
  },
  // Neither REST nor GraphQL serve it.
  'payload-migrations': { create: staff, read: staff, update: staff, delete: staff },
}

/** Not reachable over any network, so there is nothing to guard. */
export const unreachable = new Set(['payload-migrations'])

export const globalRights: Record<string, Pick<Row, 'read' | 'readVersions' | 'update'>> = {
  site: { read: everyone, readVersions: editors, update: editors },
  navigation: { read: everyone, readVersions: editors, update: editors },
  security: { read: owner, readVersions: owner, update: owner },
}

/** Fields that only some may see; nobody else may read them, nor find them out by asking for or sorting by them. */
export const guardedFields: Record<string, Record<string, Actor[]>> = {
  ingredients: {
    packVolumeMl: managers,
    piecesPerPack: managers,
    packPriceCents: managers,
    yieldPercent: managers,
    packPriceDate: managers,
  },
  cocktails: { costCents: managers, costIsPartial: managers, batchPerTenGuests: staff },
  'menu-items': {
    costCents: managers,
    pourCostPercent: managers,
    marginCents: managers,
    suggestedPriceCents: managers,
  },
  reservations: {
    'guest.phone': hosts,
    'guest.email': hosts,
    customer: hosts,
    notes: hosts,
    allergies: hosts,
    staffNotes: hosts,
    depositState: hosts,
    paidCents: managers,
    'manage.tokenHash': nobody,
  },
  'special-days': { waiveFees: hosts },
  venues: { 'pricing.targetPourCostPercent': managers, 'pricing.priceStepCents': managers },
}

/** Fields that nobody may set through an API, or only those named. A caller who tries changes nothing. */
export const protectedFields: Record<string, Record<string, { value: unknown; by: Actor[] }>> = {
  cocktails: {
    abvPercent: { value: 1, by: nobody },
    costCents: { value: 1, by: nobody },
    allergens: { value: [], by: nobody },
    volumeMl: { value: 1, by: nobody },
    strength: { value: 'free', by: nobody },
    available: { value: false, by: nobody },
    method: { value: 'blend', by: managers },
    batchPerTenGuests: { value: 7, by: managers },
  },
  'menu-items': {
    costCents: { value: 1, by: nobody },
    marginCents: { value: 1, by: nobody },
    pourCostPercent: { value: 1, by: nobody },
    available: { value: false, by: nobody },
    variants: { value: [{ label: 'free', priceCents: 1 }], by: managers },
    vatPercent: { value: 1, by: managers },
    slug: { value: 'stolen-address', by: editors },
    name: { value: 'Stolen name', by: editors },
    _status: { value: 'draft', by: editors },
  },
  ingredients: {
    packPriceCents: { value: 1, by: managers },
    abvPercent: { value: 90, by: managers },
    allergens: { value: ['celery'], by: managers },
    slug: { value: 'stolen-address', by: editors },
    inStock: { value: false, by: ['owner', 'manager', 'bartender'] },
  },
  users: {
    role: { value: 'owner', by: owner },
    venues: { value: [], by: owner },
    sessions: { value: [], by: nobody },
    hash: { value: 'x', by: nobody },
    salt: { value: 'x', by: nobody },
    loginAttempts: { value: 7, by: nobody },
    demo: { value: true, by: nobody },
    status: { value: 'deactivated', by: nobody },
    resetPasswordToken: { value: 'x', by: nobody },
  },
  'api-keys': {
    hash: { value: 'x', by: nobody },
    prefix: { value: 'x', by: nobody },
    madeBy: { value: 'x', by: nobody },
    madeById: { value: 'x', by: nobody },
    role: { value: 'manager', by: nobody },
    scopes: { value: ['users:read'], by: nobody },
    lastUsedAt: { value: '2020-01-01T00:00:00.000Z', by: nobody },
  },
}
