import { object, orNull, text, uuid, whole, yesNo } from '../../json'
import { date, listOf, maybe, moment, oneOf, words } from './words'
import { next, party } from './party'

export const waiting = object({
  id: uuid,
  reference: text,
  revision: whole,
  status: oneOf('waitlisted', 'held'),
  partySize: whole,
  name: words,
  phone: words,
  locale: oneOf('pl', 'en'),
  since: moment,
  wantedFrom: moment,
  wantedTo: moment,
  areaId: orNull(uuid),
  notes: words,
  staffNotes: words,
  allergies: words,
  fit: orNull(object({ tables: listOf(uuid), freeUntil: maybe })),
  expected: orNull(object({ startsAt: moment, tables: listOf(uuid) })),
  offer: orNull(object({ tables: listOf(uuid), lapsesAt: maybe })),
  next: listOf(next),
})

export const table = object({
  id: uuid,
  name: text,
  minParty: whole,
  maxParty: whole,
  channel: oneOf('online', 'inHouse', 'walkIn'),
  isCounterSeat: yesNo,
  isInactive: yesNo,
  plan: orNull(
    object({
      shape: oneOf('round', 'square', 'rectangle', 'seat'),
      xCm: whole,
      yCm: whole,
      widthCm: whole,
      heightCm: whole,
      rotationDegrees: whole,
    }),
  ),
})

export const boardNight = object({
  venue: object({ id: uuid, slug: text, name: text, timeZone: text, currency: text }),
  serviceDate: date,
  isTonight: yesNo,
  name: words,
  isClosed: yesNo,
  services: listOf(
    object({
      id: uuid,
      name: text,
      opensAt: moment,
      lastSeatingAt: moment,
      closesAt: moment,
      stepMinutes: whole,
    }),
  ),
  opensAt: maybe,
  closesAt: maybe,
  fromAt: moment,
  toAt: moment,
  startsAt: moment,
  endsAt: moment,
  columns: listOf(object({ startsAt: moment, label: text, isAfterMidnight: yesNo })),
  noShowGraceMinutes: whole,
})

export const arrivals = listOf(
  object({
    startsAt: moment,
    covers: whole,
    parties: whole,
    maxCovers: orNull(whole),
    maxParties: orNull(whole),
    isFull: yesNo,
    isOver: yesNo,
  }),
)

export const boardFields = {
  asOf: moment,
  eventId: orNull({ type: 'string', description: 'Where to listen from: `since` of the stream.' }),
  night: boardNight,
  you: object({
    id: text,
    name: text,
    role: oneOf('owner', 'manager', 'host', 'bartender'),
    isHost: yesNo,
    isManager: yesNo,
  }),
  areas: listOf(
    object({
      id: uuid,
      name: text,
      plan: orNull(object({ widthCm: whole, heightCm: whole })),
      tables: listOf(table),
    }),
  ),
  combinations: listOf(
    object({ id: uuid, name: text, tableIds: listOf(uuid), minParty: whole, maxParty: whole }),
  ),
  parties: listOf(party),
  arrivals,
  blocks: listOf(object({ id: uuid, tables: listOf(uuid), startsAt: moment, endsAt: moment, reason: words })),
}
