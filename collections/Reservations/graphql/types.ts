import type * as GraphQLModule from 'graphql'
import type { GraphQLFieldConfigMap, GraphQLOutputType } from 'graphql'

type G = typeof GraphQLModule

/** Types of the calls for guests. The schema's own copy of the library has to make them, once. */
export function guestTypes(g: G) {
  const { GraphQLString: text, GraphQLInt: whole, GraphQLBoolean: yesNo } = g
  const must = <T extends GraphQLModule.GraphQLNullableType>(type: T) => new g.GraphQLNonNull(type)
  const listOf = (type: GraphQLOutputType) => must(new g.GraphQLList(must(type as typeof text)))
  const output = (name: string, fields: Record<string, GraphQLOutputType>, description?: string) =>
    new g.GraphQLObjectType({
      name,
      description,
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, type]) => [field, { type }]),
      ) as GraphQLFieldConfigMap<unknown, unknown>,
    })
  const input = (name: string, fields: Record<string, GraphQLModule.GraphQLInputType>) =>
    new g.GraphQLInputObjectType({
      name,
      fields: Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, { type }])),
    })

  const area = output('OfferedArea', { id: must(text), name: must(text) })
  const charge = output('OfferedDeposit', {
    kind: must(text),
    amountCents: must(whole),
    currency: must(text),
  })
  const tier = output('OfferedPolicyTier', { before: must(whole), unit: must(text), feePercent: must(whole) })
  const policy = output('OfferedPolicy', {
    version: must(whole),
    text: must(text),
    depositKind: must(text),
    charge: must(text),
    chargeBasis: must(text),
    chargeCents: must(whole),
    chargeMinParty: whole,
    tiers: listOf(tier),
    feeBasis: must(text),
    feeCents: must(whole),
    capCents: whole,
    graceMinutes: must(whole),
    chargeDroppedCovers: must(yesNo),
    currency: must(text),
  })
  const start = { startsAt: must(text), label: must(text), isAfterMidnight: must(yesNo) }
  const slot = output('OfferedSlot', {
    ...start,
    endsAt: must(text),
    turnMinutes: must(whole),
    leavesAtClose: must(yesNo),
    remaining: must(text),
    areas: listOf(area),
    deposit: charge,
    policy,
  })
  const availability = output(
    'ReservationAvailability',
    {
      serviceDate: must(text),
      timeZone: must(text),
      slots: listOf(slot),
      full: listOf(output('FullStart', start)),
      reason: text,
      largestRequest: must(whole),
      policy,
    },
    'What is free on one service date. Instants are ISO 8601 with the offset of the venue.',
  )
  const cancellation = output('CancellationNow', {
    feeCents: must(whole),
    refundCents: must(whole),
    keptCents: must(whole),
    extraCents: must(whole),
    currency: text,
    isFree: must(yesNo),
    deadline: text,
    lateFeeCents: whole,
    text,
  })
  const payment = output('PaymentToMake', {
    provider: must(text),
    clientSecret: must(text),
    publishableKey: must(text),
    amountCents: must(whole),
    currency: must(text),
  })
  const guestReservation = output(
    'GuestReservation',
    {
      reference: must(text),
      status: must(text),
      startsAt: must(text),
      endsAt: must(text),
      serviceDate: must(text),
      timeZone: must(text),
      isAfterMidnight: must(yesNo),
      partySize: must(whole),
      area,
      guest: must(output('GuestOfReservation', { name: must(text), email: text, phone: text })),
      notes: text,
      occasion: text,
      canChange: must(yesNo),
      canCancel: must(yesNo),
      cancellation,
      guestIsComing: must(yesNo),
      offer: output('OfferToWaitlist', { until: must(text) }),
      holdExpiresAt: text,
      depositState: must(text),
      paidCents: must(whole),
      payment,
      calendarUrl: must(text),
      revision: must(whole),
    },
    'A guest’s own reservation, as its link shows it.',
  )
  const booked = output('BookedReservation', {
    reference: must(text),
    status: must(text),
    startsAt: must(text),
    endsAt: must(text),
    serviceDate: must(text),
    partySize: must(whole),
    manageUrl: must(text),
    calendarUrl: must(text),
    deadline: text,
    holdExpiresAt: text,
    payment,
  })

  const wish = {
    venue: text,
    startsAt: must(text),
    partySize: must(whole),
    area: text,
    guest: must(input('GuestInput', { name: must(text), email: text, phone: text, locale: text })),
    notes: text,
    occasion: text,
    allergies: text,
    consents: must(input('ConsentsInput', { terms: must(yesNo), marketing: yesNo, allergies: yesNo })),
  }
  return {
    text,
    whole,
    must,
    availability,
    guestReservation,
    booked,
    bookingWish: input('BookingWish', wish),
    waitlistWish: input('WaitlistWish', { ...wish, from: text, to: text }),
    changeWish: input('ReservationChange', {
      startsAt: text,
      partySize: whole,
      area: text,
      notes: text,
      revision: whole,
    }),
  }
}

export type GuestTypes = ReturnType<typeof guestTypes>
