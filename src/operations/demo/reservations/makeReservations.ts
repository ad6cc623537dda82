import { Temporal } from 'temporal-polyfill'
import { policies } from '@/demo/reservations/policies'
import { consentTexts, occasions, staffNotes, wishes as remarks } from '@/demo/reservations/remarks'
import { services } from '@/demo/reservations/services'
import { snapshotPolicy } from '@/domain/policy/snapshotPolicy'
import type { ConsentKind } from '@/domain/customer/consentKinds'
import { isOnlineSource } from '@/domain/reservation/isOnlineSource'
import { makeReference } from '@/domain/reservation/makeReference'
import { pendingExpiresAt } from '@/domain/reservation/pendingExpiresAt'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { storedInstant } from '@/domain/time/storedInstant'
import type { VenueTime } from '@/domain/time/venueTime'
import { bookNight, type Booked } from './bookNight'
import { demoNight } from './demoNight'
import { dice, type Dice } from './dice'
import { guestBook, type DemoGuest } from './guestBook'
import { liveNight, type Life } from './liveNight'
import { uuid } from './uuid'
import { wishesOf } from './wishesOf'

/** A reservation of the demo; areas, tables, services and policies go by their keys, instants are as stored. */
export type DemoReservation = ReturnType<typeof toReservation>

export type DemoConsent = {
  kind: ConsentKind
  guest: DemoGuest
  reservationId: string
  givenAt: string
  text: string
  source: string
}

export type DemoBook = { guests: DemoGuest[]; reservations: DemoReservation[]; consents: DemoConsent[] }

type Question = { now: Temporal.Instant; venue: VenueTime; graceMinutes: number }

const PAST_NIGHTS = 30
const COMING_NIGHTS = 29

/**
 * Sixty nights of the demo bar around tonight, booked and lived through by the rules of the domain: equal moments give
 * equal books.
 */
export function makeReservations({ now, venue, graceMinutes }: Question): DemoBook {
  const guests = guestBook()
  const today = serviceDateOf(now, venue)
  const references = new Set<string>()
  const reservations: DemoReservation[] = []
  const consents: DemoConsent[] = []

  for (let offset = -PAST_NIGHTS; offset <= COMING_NIGHTS; offset += 1) {
    const serviceDate = addDays(today, offset)
    const night = demoNight(serviceDate, { today, venue })
    if (night.services.length === 0) continue

    const chance = dice(`what happened on ${serviceDate}`)
    const newId = () => uuid(chance)
    const wishes = wishesOf({ serviceDate, offset, now, venue, guests })
    const booked = bookNight({ night, wishes, now, chance, newId })
    for (const life of liveNight({ booked, now, graceMinutes, chance: dice(`life on ${serviceDate}`) })) {
      const reference = unusedReference(references, chance)
      const reservation = toReservation(life, { reference, serviceDate, venue, chance })
      reservations.push(reservation)
      consents.push(...consentsOf(life.booked, reservation))
    }
  }
  return { guests, reservations, consents }
}

type Facts = { reference: string; serviceDate: string; venue: VenueTime; chance: Dice }

function toReservation(life: Life, { reference, serviceDate, venue, chance }: Facts) {
  const { booked, status, occupancy } = life
  const { id, outcome, startMs, createdMs, partySize, source, guest, area, offer } = booked
  const service = services.find(({ key }) => key === offer?.serviceId)
  const locale = guest?.locale ?? 'pl'
  const turnMinutes = offer?.turnMinutes ?? 105
  const isOnline = isOnlineSource(source)
  const endMs = offer ? offer.endsAt.epochMilliseconds : startMs + turnMinutes * MINUTE
  const isGuestTold = guest !== null && chance.chance(isOnline ? 0.14 : 0.06)
  const changes = [life.arrivedMs, life.seatedMs, life.completedMs].filter((ms) => ms !== null).length
  const revision = 1 + (changes || Number(life.changedMs !== createdMs))

  return {
    id,
    reference,
    serviceDate,
    status,
    partySize,
    source,
    startsAt: at(startMs),
    endsAt: at(endMs),
    turnMinutes,
    bufferMinutes: offer?.bufferMinutes ?? 0,
    service: service?.key ?? null,
    area,
    tables: offer?.match?.tableIds ?? [],
    occupancy: occupancy && {
      from: storedInstant(occupancy.start),
      to: storedInstant(occupancy.end),
      active: occupancy.active,
    },
    guest,
    guestEmail: source === 'phone' && chance.chance(0.4) ? null : (guest?.email ?? null),
    notes: isGuestTold ? chance.pick(remarks[locale]) : null,
    occasion: guest && chance.chance(0.1) ? chance.weighted(occasions) : null,
    allergies: guest && isOnline && guest.allergies ? guest.allergies : null,
    staffNotes: guest && chance.chance(0.04) ? chance.pick(staffNotes) : null,
    needsTable: offer?.flags.needsTable ?? false,
    overPacing: offer?.flags.overPacing ?? false,
    revision,
    createdAt: at(createdMs),
    changedAt: at(life.changedMs),
    arrivedAt: at(life.arrivedMs),
    seatedAt: at(life.seatedMs),
    completedAt: at(life.completedMs),
    cancelledAt: status === 'cancelled_guest' ? at(life.changedMs) : null,
    expiresAt: outcome === 'request' ? storedInstant(pendingExpiresAt({ requestedAt: instant(createdMs), startsAt: instant(startMs) })) : null, // prettier-ignore
    wanted:
      outcome === 'waitlist' ? { from: at(startMs - 60 * MINUTE), to: at(startMs + 90 * MINUTE) } : null,
    guestIsComing: status === 'confirmed' && guest !== null && chance.chance(0.25),
    policy: service?.policy ?? null,
    policySnapshot: guest && service?.policy ? snapshotOf(service.policy, { booked, locale, venue }) : null,
  }
}

/** The id of the policy is filled in when it is known. */
function snapshotOf(
  key: string,
  { booked, locale, venue }: { booked: Booked; locale: 'pl' | 'en'; venue: VenueTime },
) {
  // prettier-ignore
  const { key: id, text, ...policy } = policies.find((one) => one.key === key)!
  return snapshotPolicy({
    policy: { ...policy, id, text: text[locale], version: 1 },
    locale,
    startsAt: instant(booked.startMs),
    bookedAt: instant(booked.createdMs),
    timeZone: venue.timeZone,
  })
}

function consentsOf({ guest, source, createdMs, id }: Booked, reservation: DemoReservation): DemoConsent[] {
  if (!guest || !isOnlineSource(source)) return []
  const kinds: ConsentKind[] = ['terms']
  if (guest.marketing) kinds.push('marketing')
  if (reservation.allergies) kinds.push('allergies')
  return kinds.map((kind) => ({
    kind,
    guest,
    reservationId: id,
    givenAt: at(createdMs)!,
    text: consentTexts[kind][guest.locale],
    source,
  }))
}

function unusedReference(taken: Set<string>, chance: Dice): string {
  let reference: string
  do reference = makeReference(chance.bytes(16))
  while (taken.has(reference))
  taken.add(reference)
  return reference
}

const MINUTE = 60_000
const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
const at = (ms: number | null) => (ms === null ? null : storedInstant(instant(ms)))
