import { randomBytes } from 'node:crypto'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import { TEMPLATE_KINDS } from '@/emails/templates/templateKinds'

/** One picture, its alt text in the default language. */
export const picture = async (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#a3122b' } })
    .jpeg()
    .toBuffer()

export const word = () => randomBytes(5).toString('hex')

export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

/** What the samples of other collections point at. */
export type Bar = {
  venue: string
  ingredient: string
  glass: string
  cocktail: string
  item: string
  media: string
  area: string
  table: string
  otherTable: string
  service: string
  customer: string
  reservation: string
  specialDay: string
  payment: string
  plan: string
}

/** A small bar of the test's own: one of each thing that others point at. */
export async function openBar(payload: Payload): Promise<Bar> {
  const name = word()
  const venues = await payload.find({ collection: 'venues', limit: 1 })
  const venue =
    venues.docs[0] ??
    (await payload.create({
      collection: 'venues',
      data: samples.venues(nothing, 'bar') as never,
    }))
  const ingredient = await payload.create({
    collection: 'ingredients',
    data: {
      name: `Gin ${name}`,
      slug: `gin-${name}`,
      kind: 'spirit',
      abvPercent: 40,
      packVolumeMl: 700,
      piecesPerPack: 1,
      packPriceCents: 7000,
      packPriceDate: '2026-11-01T00:00:00.000Z',
      vegan: true,
      vegetarian: true,
    },
  })
  const glass = await payload.create({
    collection: 'glassware',
    data: { name: `Glass ${name}`, slug: `glass-${name}`, shape: 'coupe', usableVolumeMl: 200, iceShare: 0 },
  })
  const bar = {
    venue: venue.id,
    ingredient: ingredient.id,
    glass: glass.id,
    cocktail: '',
    item: '',
    media: '',
    area: '',
    table: '',
    otherTable: '',
    service: '',
    customer: '',
    reservation: '',
    specialDay: '',
    payment: '',
    plan: '',
  }
  const cocktail = { ...sample('cocktails', bar), batchPerTenGuests: 2 }
  bar.cocktail = (await payload.create({ collection: 'cocktails', data: cocktail })).id
  bar.item = (await payload.create({ collection: 'menu-items', data: sample('menu-items', bar) })).id
  bar.media = (
    await payload.create({ collection: 'media', data: sample('media', bar), file: await file() })
  ).id
  bar.area = (await payload.create({ collection: 'areas', data: sample('areas', bar) })).id
  bar.table = (await payload.create({ collection: 'tables', data: sample('tables', bar) })).id
  bar.otherTable = (await payload.create({ collection: 'tables', data: sample('tables', bar) })).id
  bar.service = (await payload.create({ collection: 'services', data: sample('services', bar) })).id
  bar.customer = (await payload.create({ collection: 'customers', data: sample('customers', bar) })).id
  bar.reservation = (
    await payload.create({
      collection: 'reservations',
      data: {
        ...sample('reservations', bar),
        customer: bar.customer,
        guest: { name: 'A guest', email: 'guest@example.com', phone: '+48225550144' },
        notes: 'By the window',
        allergies: 'Nuts',
        staffNotes: 'Came before',
      },
    })
  ).id
  bar.payment = (await payload.create({ collection: 'payments', data: sample('payments', bar) })).id
  bar.plan = (await payload.create({ collection: 'plans', data: sample('plans', bar) })).id
  const holiday = sample('special-days', bar, { waiveFees: true })
  bar.specialDay = (await payload.create({ collection: 'special-days', data: holiday })).id
  return bar
}

export const file = async (name = `${word()}.jpg`) => {
  const data = await picture()
  return { data, mimetype: 'image/jpeg', name, size: data.length }
}

/** A document that may be saved, different each time. Published where there are drafts, unless told otherwise. */
export function sample<Slug extends keyof typeof samples>(
  slug: Slug,
  bar: Bar,
  changes: object = {},
): RequiredDataFromCollectionSlug<Slug> {
  return { ...samples[slug](bar, word()), ...changes } as never
}

/** One of the 365,000 days of the next thousand years, as a date may be special only once. */
const someDate = () =>
  new Date(Date.UTC(2030, 0, 1) + (randomBytes(4).readUInt32BE() % 340_000) * 86_400_000)
    .toISOString()
    .slice(0, 10)

const nothing = {} as Bar

const published = { _status: 'published' as const }

/** A venue has one text for each kind of message. */
let texts = 0

const samples = {
  messages: (bar: Bar, name: string) => ({
    venue: bar.venue,
    kind: 'confirmation',
    channel: 'email',
    subjectType: 'reservation',
    subjectKey: name,
    reservation: bar.reservation,
    messageRevision: 1,
    part: 0,
    attempts: 0,
    locale: 'pl',
    recipient: `${name}@example.com`,
    dueAt: '2027-05-14T18:00:00.000Z',
    status: 'planned',
  }),
  reservations: (bar: Bar, name: string) => ({
    venue: bar.venue,
    status: 'waitlisted',
    startsAt: '2027-05-14T18:00:00.000Z',
    partySize: 2,
    guest: { name: `Guest ${name}`, email: `${name}@example.com` },
  }),
  services: (bar: Bar, name: string) => ({
    venue: bar.venue,
    name: `Service ${name}`,
    // So that the services of many tests do not fill each other's nights.
    active: false,
    weekdays: ['friday'],
    opens: '18:00',
    lastSeating: '22:00',
    closes: '23:59',
  }),
  'special-days': (bar: Bar) => ({ venue: bar.venue, date: someDate(), closed: true }),
  areas: (bar: Bar, name: string) => ({ venue: bar.venue, name: `Area ${name}` }),
  tables: (bar: Bar, name: string) => ({ venue: bar.venue, name, area: bar.area, minParty: 1, maxParty: 4 }),
  'table-combinations': (bar: Bar, name: string) => ({
    venue: bar.venue,
    name: `Combination ${name}`,
    tables: [bar.table, bar.otherTable],
    minParty: 5,
    maxParty: 8,
  }),
  'table-blocks': (bar: Bar, name: string) => ({
    venue: bar.venue,
    reason: name,
    startsAt: '2027-06-01T18:00:00.000Z',
    endsAt: '2027-06-01T20:00:00.000Z',
    tables: [bar.table],
  }),
  customers: (bar: Bar, name: string) => ({
    venue: bar.venue,
    name: `Guest ${name}`,
    email: `${name}@example.com`,
  }),
  consents: (bar: Bar) => ({
    venue: bar.venue,
    customer: bar.customer,
    kind: 'terms',
    given: true,
    givenAt: '2026-11-20T12:00:00.000Z',
    text: 'The terms.',
    textVersion: '1',
    language: 'en',
    source: 'online',
  }),
  feedback: (bar: Bar, name: string) => ({
    venue: bar.venue,
    reservation: bar.reservation,
    rating: 4,
    words: `Words ${name}`,
    givenAt: '2026-11-20T12:00:00.000Z',
  }),
  'form-messages': (bar: Bar, name: string) => ({
    venue: bar.venue,
    name: `Sender ${name}`,
    email: `${name}@example.com`,
    words: `Words ${name}`,
    sentAt: '2026-11-20T12:00:00.000Z',
  }),
  'contact-problems': (bar: Bar, name: string) => ({
    venue: bar.venue,
    address: `${name}@example.com`,
    channel: 'email',
    problem: 'bounced',
    at: '2026-11-20T12:00:00.000Z',
  }),
  'import-batches': (bar: Bar, name: string) => ({
    venue: bar.venue,
    kind: 'guests',
    fileName: `${name}.csv`,
    rows: 1,
    made: 1,
    failed: 0,
  }),
  'customer-merges': (bar: Bar) => ({
    venue: bar.venue,
    kept: bar.customer,
    merged: bar.customer,
    moved: {},
  }),
  payments: (bar: Bar, name: string) => ({
    venue: bar.venue,
    reference: name,
    key: name,
    purpose: 'deposit',
    state: 'open',
    reason: 'booking',
    provider: 'sandbox',
    reservation: bar.reservation,
    amountCents: 10_000,
    currency: 'PLN',
  }),
  refunds: (bar: Bar, name: string) => ({
    venue: bar.venue,
    key: name,
    payment: bar.payment,
    state: 'wanted',
    takenFrom: 'open',
    amountCents: 5_000,
    currency: 'PLN',
    reason: 'goodwill',
    provider: 'sandbox',
  }),
  'payment-tasks': (bar: Bar, name: string) => ({
    venue: bar.venue,
    key: name,
    kind: 'noShowFee',
    state: 'open',
  }),
  'payment-events': (_: Bar, name: string) => ({
    provider: 'sandbox',
    eventId: name,
    times: 1,
    type: 'payment.paid',
    about: 'payment',
    outcome: 'nothing',
    happenedAt: '2026-11-20T12:00:00.000Z',
    receivedAt: '2026-11-20T12:00:00.000Z',
  }),
  'ledger-lines': (bar: Bar, name: string) => ({
    venue: bar.venue,
    entry: name,
    place: 0,
    kind: 'fee',
    account: 'fees',
    // A line alone adds up to zero only so.
    amountCents: 0,
    currency: 'PLN',
    at: '2026-11-20T12:00:00.000Z',
  }),
  reconciliations: (_: Bar, name: string) => ({
    date: name,
    provider: 'sandbox',
    state: 'agrees',
    currency: 'PLN',
    since: '2026-11-20T00:00:00.000Z',
    until: '2026-11-21T00:00:00.000Z',
    checkedAt: '2026-11-21T05:00:00.000Z',
  }),
  payouts: (_: Bar, name: string) => ({
    provider: 'sandbox',
    providerId: name,
    state: 'paidOut',
    amountCents: 10_000,
    currency: 'PLN',
  }),
  disputes: (bar: Bar, name: string) => ({
    venue: bar.venue,
    provider: 'sandbox',
    providerId: name,
    state: 'open',
    amountCents: 10_000,
    currency: 'PLN',
    openedAt: '2026-11-20T12:00:00.000Z',
  }),
  'gift-cards': (bar: Bar, name: string) => ({
    venue: bar.venue,
    state: 'unpaid',
    lastFour: name.slice(0, 4),
    codeHash: name,
    amountCents: 10_000,
    balanceCents: 10_000,
    currency: 'PLN',
    buyer: { name: `Buyer ${name}`, email: `${name}@example.com` },
  }),
  plans: (bar: Bar, name: string) => ({
    venue: bar.venue,
    name: `Plan ${name}`,
    slug: name,
    amountCents: 4_900,
    period: 'month',
    active: true,
  }),
  memberships: (bar: Bar, name: string) => ({
    venue: bar.venue,
    key: name,
    state: 'begun',
    plan: bar.plan,
    amountCents: 4_900,
    currency: 'PLN',
    provider: 'sandbox',
    name: `Member ${name}`,
    email: `${name}@example.com`,
  }),
  policies: (bar: Bar, name: string) => ({ venue: bar.venue, name: `Policy ${name}` }),
  menus: (bar: Bar, name: string) => ({
    ...published,
    name: `Menu ${name}`,
    slug: name,
    venue: bar.venue,
    sections: [],
  }),
  'menu-items': (bar: Bar, name: string) => ({
    ...published,
    name: `Item ${name}`,
    slug: name,
    kind: 'cocktail',
    cocktail: bar.cocktail,
    venue: bar.venue,
    vatPercent: 23,
    variants: [{ label: 'glass', priceCents: 3800 }],
  }),
  cocktails: (bar: Bar, name: string) => ({
    ...published,
    name: `Drink ${name}`,
    slug: name,
    method: 'stir',
    glass: bar.glass,
    recipe: [{ ingredient: bar.ingredient, amount: 60, unit: 'ml', stage: 'mix' }],
  }),
  ingredients: (_: Bar, name: string) => ({
    name: `Ingredient ${name}`,
    slug: name,
    kind: 'spirit',
    abvPercent: 40,
  }),
  glassware: (_: Bar, name: string) => ({
    name: `Glass ${name}`,
    slug: name,
    shape: 'coupe',
    usableVolumeMl: 180,
    iceShare: 0,
  }),
  'eighty-sixes': (bar: Bar) => ({
    venue: bar.venue,
    ingredient: bar.ingredient,
    eightySixedAt: '2026-11-21T20:00:00.000Z',
    until: '2099-11-22T05:00:00.000Z',
  }),
  pages: (_: Bar, name: string) => ({ ...published, title: `Page ${name}`, slug: name }),
  posts: (_: Bar, name: string) => ({
    ...published,
    title: `Post ${name}`,
    slug: name,
    body: paragraph('Ice.'),
    publishedOn: '2026-11-20T12:00:00.000Z',
  }),
  events: (bar: Bar, name: string) => ({
    ...published,
    title: `Event ${name}`,
    slug: name,
    startsAt: '2026-12-01T19:00:00.000Z',
    venue: bar.venue,
  }),
  albums: (_: Bar, name: string) => ({ ...published, title: `Album ${name}`, slug: name }),
  authors: (_: Bar, name: string) => ({ name: `Author ${name}`, slug: name }),
  'legal-texts': (_: Bar, name: string) => ({
    ...published,
    kind: 'terms',
    version: name,
    inForceFrom: '2030-01-01',
    title: 'Terms',
    body: paragraph('Be kind.'),
  }),
  media: (_: Bar, name: string) => ({ alt: `Picture ${name}` }),
  redirects: (_: Bar, name: string) => ({ from: `/pl/${name}`, to: '/pl/menu' }),
  'price-history': (bar: Bar, name: string) => ({
    menuItem: bar.item,
    variantId: name,
    label: name,
    priceCents: 100,
    currency: 'PLN',
    validFrom: '2026-11-20T12:00:00.000Z',
    venue: bar.venue,
  }),
  venues: (_: Bar, name: string) => ({
    name: `Venue ${name}`,
    slug: name,
    timeZone: 'Europe/Warsaw',
    serviceDayCutoff: '06:00',
    currency: 'PLN',
  }),
  users: (_: Bar, name: string) => ({
    name,
    email: `${name}@staff.test`,
    password: 'a password for tests',
    role: 'host',
  }),
  'message-templates': (bar: Bar, name: string) => ({
    venue: bar.venue,
    kind: TEMPLATE_KINDS[texts++ % TEMPLATE_KINDS.length],
    subject: `Subject ${name}`,
  }),
  'api-keys': (_: Bar, name: string) => ({ name, role: 'editor', scopes: ['cocktails:read'] }),
  webhooks: (_: Bar, name: string) => ({
    name,
    url: `https://${name}.example.com/hook`,
    format: 'chat',
  }),
  'webhook-deliveries': (bar: Bar, name: string) => ({
    event: 'menu.back',
    eventId: `evt_${name}`,
    payload: {},
    venue: bar.venue,
  }),
  'audit-log': () => ({ at: '2026-11-20T12:00:00.000Z', action: 'update', actorType: 'house' }),
  'payload-jobs': () => ({ taskSlug: 'inline', input: {} }),
  'payload-kv': (_: Bar, name: string) => ({ key: name, data: {} }),
  'payload-locked-documents': () => ({ globalSlug: 'site' }),
  'payload-preferences': (_: Bar, name: string) => ({ key: name, value: { open: true } }),
}

export type SampleSlug = keyof typeof samples
