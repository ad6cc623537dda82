import { BOARD_DEPOSIT_STATES } from '@/domain/board/board'
import { OCCASIONS } from '@/domain/reservation/occasions'
import { SOURCES } from '@/domain/reservation/sources'
import { object, orNull, text, uuid, whole, yesNo } from '../../json'
import type { Schema } from '../../types'
import { date, listOf, maybe, moment, oneOf, status, words } from './words'

export const next = object({ to: status, needsReason: yesNo, isUndo: yesNo, possibleFrom: maybe })

export const partyFields = {
  id: uuid,
  reference: text,
  revision: whole,
  status,
  serviceDate: date,
  startsAt: moment,
  endsAt: moment,
  partySize: whole,
  tables: listOf(uuid),
  name: words,
  source: oneOf(...SOURCES),
  locale: oneOf('pl', 'en'),
  occasion: orNull(oneOf(...OCCASIONS)),
  areaId: orNull(uuid),
  arrivedAt: maybe,
  seatedAt: maybe,
  dueAt: moment,
  keptUntil: maybe,
  endedAt: maybe,
  lapsesAt: maybe,
  statusChangedAt: maybe,
  needsTable: yesNo,
  isPinned: yesNo,
  isOverPacing: yesNo,
  isOutsideHours: yesNo,
  isAtRisk: yesNo,
  isComing: yesNo,
  next: listOf(next),
}
export const forHosts = {
  phone: words,
  notes: words,
  staffNotes: words,
  allergies: words,
  guest: orNull(
    object({ id: uuid, visits: whole, noShows: whole, isVip: yesNo, isRegular: yesNo, tags: listOf(text) }),
  ),
  deposit: orNull(
    object(
      {
        kind: oneOf('zadatek', 'zaliczka', 'guarantee'),
        state: oneOf(...BOARD_DEPOSIT_STATES),
        amountCents: whole,
        currency: text,
      },
      ['kind', 'state'],
    ),
  ),
}
export const party: Schema = {
  ...object({ ...partyFields, ...forHosts }, Object.keys(partyFields)),
  description:
    'Phone, notes, allergies, guest and deposit are there for hosts and above, the amount for managers.',
}
