import { OCCASIONS } from '@/domain/reservation/occasions'
import { STATUSES } from '@/domain/reservation/statuses'
import { DEPOSIT_STATES } from '@/domain/billing/depositState'
import { DEPOSIT_KINDS, PROVIDERS } from '@/domain/billing/paymentLists'
import { refusals } from '../errors'
import { instant, json, object, orNull, text, uuid, whole, yesNo } from '../json'
import type { OwnOperation, Parameter, ResponseObject, Schema } from '../types'

const date: Schema = { type: 'string', format: 'date' }
const locale: Schema = { type: 'string', enum: ['pl', 'en'] }
const anInstant = (description: string): Schema => ({ ...instant, description })
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const people: Schema = { type: 'integer', minimum: 1, maximum: 200 }
const area = object({ id: uuid, name: text })

const asked = (name: string, schema: Schema, description: string, required = false): Parameter => ({
  name,
  in: 'query',
  required,
  schema,
  description,
})
const venue = asked('venue', text, 'Its slug. May be left out while there is one venue.')
const size = asked('partySize', people, 'How many come.', true)
const inArea = asked('area', uuid, 'Only there.')
const language = asked('locale', locale, 'Of names and sentences; else `Accept-Language` decides.')
const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  description:
    'Yours, new for every order. Sent again within 24 hours with the same body it gets the first answer; with another body 422 `IDEMPOTENCY_CONFLICT`.',
}
const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  schema: text,
  description:
    'The end of `manageUrl`. It works until seven service dates after the visit; wrong and old ones get the same 404, and twenty of them in a minute 429.',
}

const charge = object({
  amountCents: whole,
  currency: text,
  kind: { type: 'string', enum: ['deposit', 'guarantee'] },
})
const policy: Schema = object({
  version: whole,
  text,
  depositKind: { type: 'string', enum: ['zadatek', 'zaliczka'] },
  charge: { type: 'string', enum: ['none', 'deposit', 'guarantee'] },
  chargeBasis: { type: 'string', enum: ['perPerson', 'perBooking'] },
  chargeCents: whole,
  chargeMinParty: orNull(whole),
  tiers: listOf(
    object({ before: whole, unit: { type: 'string', enum: ['hours', 'days'] }, feePercent: whole }),
  ),
  feeBasis: { type: 'string', enum: ['perPerson', 'perBooking', 'percentOfPrepaid'] },
  feeCents: whole,
  capCents: orNull(whole),
  graceMinutes: whole,
  chargeDroppedCovers: yesNo,
  currency: text,
})
const start = {
  startsAt: anInstant('With the offset of the venue.'),
  label: {
    type: 'string',
    description: 'As the clock shows it, `19:30`; in an hour that it shows twice `02:30 CEST`.',
  },
  isAfterMidnight: { type: 'boolean', description: 'The calendar has turned, the night has not.' },
} as const
const slot = object(
  {
    ...start,
    endsAt: instant,
    turnMinutes: whole,
    leavesAtClose: { type: 'boolean', description: 'The house closes before the turn time is over.' },
    remaining: { type: 'string', enum: ['many', 'few', 'last'] },
    areas: listOf(area),
    deposit: orNull(charge),
    policy: { ...orNull(policy), description: 'Only where it is not that of the whole answer.' },
  },
  [...Object.keys(start), 'endsAt', 'turnMinutes', 'leavesAtClose', 'remaining', 'areas', 'deposit'],
)
const reason: Schema = {
  type: ['string', 'null'],
  enum: [
    'CLOSED',
    'OUTSIDE_HOURS',
    'TOO_SOON',
    'TOO_FAR',
    'PAST_CUTOFF',
    'PARTY_TOO_SMALL',
    'PARTY_TOO_LARGE',
    'NO_TABLE',
    null,
  ],
}
const availability = object({
  serviceDate: date,
  timeZone: text,
  slots: listOf(slot),
  full: {
    ...listOf(object(start)),
    description: 'Starts that are taken, for the waiting list, or that so large a party can only ask for.',
  },
  reason,
  largestRequest: { ...whole, description: 'A larger party has to call.' },
  policy: orNull(policy),
})
const nights = object({
  timeZone: text,
  nights: listOf(
    object(
      {
        date,
        state: { type: 'string', enum: ['open', 'few', 'full', 'closed', 'notYet'] },
        firstStartsAt: instant,
      },
      ['date', 'state'],
    ),
  ),
})

const guest: Schema = {
  ...object(
    {
      name: { type: 'string', minLength: 1, maxLength: 120, description: 'Kept exactly as it is.' },
      email: { type: 'string', format: 'email' },
      phone: {
        type: 'string',
        maxLength: 32,
        description: 'As it is dialled in the country of the venue, or with +.',
      },
      locale,
    },
    ['name'],
  ),
  description: 'A phone number or an email is needed.',
}
const wish = {
  venue: text,
  startsAt: instant,
  partySize: people,
  area: { ...uuid, description: 'A wish; only tables there are given.' },
  guest,
  notes: { type: 'string', maxLength: 1000 },
  occasion: { type: 'string', enum: [...OCCASIONS] },
  allergies: { type: 'string', maxLength: 500, description: 'Only with `consents.allergies`.' },
  consents: object({ terms: { type: 'boolean', const: true }, marketing: yesNo, allergies: yesNo }, [
    'terms',
  ]),
  via: {
    type: 'string',
    enum: ['site', 'widget'],
    description: 'The page it was typed on; for the reports.',
  },
  website: { type: 'string', maxLength: 0, description: 'To be left empty: a trap for programs.' },
} as const
const needed = ['startsAt', 'partySize', 'guest', 'consents']
const example = {
  startsAt: '2027-05-15T19:30:00+02:00',
  partySize: 2,
  guest: { name: 'Zofia Nowak', email: 'zofia@example.com', locale: 'pl' },
  consents: { terms: true },
}
const paymentToMake = object({
  provider: { type: 'string', enum: [...PROVIDERS] },
  clientSecret: {
    ...text,
    description: 'Opens this one payment to one browser: never to be logged or kept.',
  },
  publishableKey: text,
  amountCents: whole,
  currency: text,
})
const ownPayment = object({
  state: { type: 'string', enum: [...DEPOSIT_STATES] },
  kind: orNull({ type: 'string', enum: ['deposit', 'guarantee'] }),
  amountCents: whole,
  paidCents: whole,
  refundedCents: whole,
  keptCents: whole,
  currency: orNull(text),
  decline: { ...orNull(text), description: 'Why the last attempt failed: a code of the provider.' },
  needsGuest: { ...yesNo, description: 'The bank of the guest is asking.' },
  expiresAt: { ...orNull(instant), description: 'Until then it may be paid.' },
  buyer: {
    ...orNull(object({ nip: text, name: orNull(text), address: orNull(text) })),
    description: 'Whom the confirmation of payment is for, where a NIP was given.',
  },
  payment: { ...orNull(paymentToMake), description: 'For the form; null when there is nothing to pay.' },
})
const status: Schema = { type: 'string', enum: [...STATUSES] }
const booked = object(
  {
    reference: text,
    status,
    startsAt: instant,
    endsAt: instant,
    serviceDate: date,
    partySize: people,
    manageUrl: { type: 'string', format: 'uri', description: 'A key: whoever has it may change and cancel.' },
    calendarUrl: { type: 'string', format: 'uri' },
    deadline: {
      ...orNull(instant),
      description: 'Until then, inclusive, cancelling costs nothing. Null: always or never.',
    },
    holdExpiresAt: { ...instant, description: 'Only with the status `held`: the table is kept until then.' },
    payment: {
      ...paymentToMake,
      description: 'Only with the status `held`: what the form of the provider needs.',
    },
  },
  [
    'reference',
    'status',
    'startsAt',
    'endsAt',
    'serviceDate',
    'partySize',
    'manageUrl',
    'calendarUrl',
    'deadline',
  ],
)

const ownReservation = {
  reference: text,
  status,
  startsAt: instant,
  endsAt: instant,
  serviceDate: date,
  timeZone: text,
  isAfterMidnight: yesNo,
  partySize: people,
  area: orNull(area),
  guest: object({ name: text, email: orNull(text), phone: orNull(text) }),
  notes: orNull(text),
  occasion: orNull({ type: 'string', enum: [...OCCASIONS] }),
  canChange: yesNo,
  canCancel: yesNo,
  cancellation: {
    ...orNull(
      object({
        feeCents: whole,
        refundCents: whole,
        keptCents: { ...whole, description: 'Kept of what was paid.' },
        extraCents: { ...whole, description: 'May be charged to the saved card, if the house decides so.' },
        currency: orNull(text),
        isFree: yesNo,
        deadline: orNull(instant),
        lateFeeCents: orNull(whole),
        text: orNull(text),
      }),
    ),
    description: 'What cancelling costs now, and after the deadline. Null: it cannot be cancelled.',
  },
  receipt: {
    ...orNull(
      object({
        depositKind: { type: 'string', enum: [...DEPOSIT_KINDS] },
        charge: orNull(
          object({
            kind: { type: 'string', enum: ['deposit', 'guarantee'] },
            amountCents: whole,
            eachCents: orNull(whole),
          }),
        ),
        currency: text,
        text: orNull(text),
        steps: listOf(
          object({ until: orNull(instant), feeCents: whole, refundCents: whole, keptCents: whole }),
        ),
      }),
    ),
    description: 'What was agreed about money: up to and including `until` cancelling costs so much.',
  },
  guestIsComing: yesNo,
  offer: {
    ...orNull(object({ until: instant })),
    description: 'A table that came free for this party on the waiting list.',
  },
  holdExpiresAt: orNull(instant),
  depositState: { type: 'string', enum: [...DEPOSIT_STATES] },
  paidCents: { ...whole, description: 'Paid and not given back.' },
  calendarUrl: { type: 'string', format: 'uri' },
  revision: {
    ...whole,
    description: 'Send it with a change: another one in between is then a 409 `STALE_REVISION`.',
  },
}
const reservation = object(
  {
    ...ownReservation,
    payment: {
      ...paymentToMake,
      description:
        'In the answer to a change or an offer that is paid for first: the booking stands as it was until then.',
    },
  },
  Object.keys(ownReservation),
)
const its = { 200: { description: 'As it stands now.', content: json(reservation) } } satisfies Record<
  string,
  ResponseObject
>
const revision = { type: 'integer', minimum: 1, description: 'The one that was seen.' } as const
const command = {
  required: true,
  content: json(object({ revision }, []), { revision: 1 }),
}
const ofOne = { isPublic: true, parameters: [token] }
const ordering = { isPublic: true, parameters: [token, key] }

type Name =
  | 'availability'
  | 'nights'
  | 'book'
  | 'waitlist'
  | 'manage'
  | 'availabilityToMove'
  | 'change'
  | 'cancel'
  | 'coming'
  | 'accept'
  | 'payment'
  | 'calendar'

/** What the calls for guests say of themselves. */
export const reservationOperations: Record<Name, OwnOperation> = {
  availability: {
    operationId: 'getAvailability',
    summary: 'What is free on one service date',
    description: 'Advice: only booking decides. The night belongs to the date on which it begins.',
    isPublic: true,
    parameters: [venue, asked('date', date, 'The service date.', true), size, inArea, language],
    responses: {
      200: { description: 'The starts on offer.', content: json(availability) },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
  nights: {
    operationId: 'getNights',
    summary: 'How full the coming nights are',
    isPublic: true,
    parameters: [
      venue,
      asked('from', date, 'The first service date.', true),
      asked('days', { type: 'integer', minimum: 1, maximum: 62 }, 'How many.', true),
      size,
      inArea,
      language,
    ],
    responses: {
      200: { description: 'One state for each date.', content: json(nights) },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
  book: {
    operationId: 'bookReservation',
    summary: 'Book a table',
    description:
      'A party larger than can be booked online makes a request, `pending` until the staff answer. Where money comes first it is `held` until `holdExpiresAt`.',
    isPublic: true,
    parameters: [key],
    requestBody: { required: true, content: json(object(wish, needed), example) },
    responses: {
      201: { description: 'Booked.', content: json(booked) },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
      409: {
        ...(refusals('Conflict')[409] as object),
        description: '`SLOT_TAKEN`, with the three nearest free starts in `data.alternatives`.',
      },
    },
  },
  waitlist: {
    operationId: 'joinWaitlist',
    summary: 'Join the waiting list for a full start',
    description:
      'When a table comes free the first in line for whom it fits is offered it for a while. `from` and `to` widen the wish.',
    isPublic: true,
    parameters: [key],
    requestBody: {
      required: true,
      content: json(object({ ...wish, from: instant, to: instant }, needed), example),
    },
    responses: {
      201: { description: 'In line.', content: json(booked) },
      ...refusals('BadRequest', 'NotFound', 'Conflict', 'Unprocessable'),
    },
  },
  manage: {
    ...ofOne,
    operationId: 'getOwnReservation',
    summary: 'A guest’s own reservation',
    description: 'Reading changes nothing, whoever follows the link.',
    responses: { ...its, ...refusals('BadRequest', 'NotFound') },
  },
  availabilityToMove: {
    isPublic: true,
    operationId: 'getAvailabilityToMove',
    summary: 'What is free for a reservation that is to be moved',
    description: 'As `availability`, with its own table free for it.',
    parameters: [
      token,
      asked('date', date, 'The service date.', true),
      { ...size, required: false },
      inArea,
      language,
    ],
    responses: {
      200: { description: 'The starts on offer.', content: json(availability) },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
  change: {
    ...ordering,
    operationId: 'changeOwnReservation',
    summary: 'Move it, or come with more or fewer',
    description: 'All of it or nothing: the old booking stands until the new one does.',
    requestBody: {
      required: true,
      content: json(
        object(
          {
            startsAt: instant,
            partySize: people,
            area: orNull(uuid),
            notes: orNull({ type: 'string', maxLength: 1000 }),
            revision,
          },
          [],
        ),
        { partySize: 3, revision: 1 },
      ),
    },
    responses: { ...its, ...refusals('BadRequest', 'NotFound', 'Conflict', 'Unprocessable') },
  },
  cancel: {
    ...ordering,
    operationId: 'cancelOwnReservation',
    summary: 'Cancel it',
    description: 'What it costs at that moment stands in `cancellation`.',
    requestBody: command,
    responses: { ...its, ...refusals('BadRequest', 'NotFound', 'Conflict', 'Unprocessable') },
  },
  coming: {
    ...ordering,
    operationId: 'confirmComing',
    summary: 'Say “we are coming”',
    requestBody: command,
    responses: { ...its, ...refusals('BadRequest', 'NotFound', 'Conflict', 'Unprocessable') },
  },
  accept: {
    ...ordering,
    operationId: 'acceptOffer',
    summary: 'Take the table offered to the waiting list',
    requestBody: command,
    responses: { ...its, ...refusals('BadRequest', 'NotFound', 'Conflict', 'Unprocessable') },
  },
  payment: {
    ...ofOne,
    operationId: 'getOwnPayment',
    summary: 'Where its payment stands',
    responses: {
      200: {
        description: 'How the money of the reservation stands, and what is to be paid now.',
        content: json(ownPayment),
      },
      ...refusals('BadRequest', 'NotFound'),
    },
  },
  calendar: {
    ...ofOne,
    operationId: 'getCalendarEntry',
    summary: 'It as a calendar entry',
    responses: {
      200: {
        description: 'iCalendar, times in UTC. A change has the same UID and a higher SEQUENCE.',
        content: { 'text/calendar': { schema: { type: 'string' } } },
      },
      ...refusals('BadRequest', 'NotFound'),
    },
  },
}
