import { Temporal } from 'temporal-polyfill'
import { addressFor } from '@/domain/messages/addressFor'
import type { History, Subject, Told } from '@/domain/messages/messagesFor'
import { instantOf } from '@/domain/time/instantOf'
import type { Planning, Written } from './readPlanning'

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)

/** A reservation as its guest is told of it. */
export const subjectOf = (planning: Planning): Subject => ({
  status: planning.status,
  startsAt: at(planning.startsAt),
  endsAt: at(planning.endsAt ?? planning.startsAt),
  partySize: planning.partySize,
  serviceDate: planning.serviceDate,
  locale: planning.locale,
  email: planning.email,
  phone: planning.phone,
  waitsUntil: endOfWait(planning),
})

function endOfWait({ status, holdExpiresAt, expiresAt }: Planning): Temporal.Instant | null {
  const end = status === 'held' ? holdExpiresAt : expiresAt
  return end === null ? null : at(end)
}

/** What was written to the guest of a reservation so far, as the rules ask for it. */
export function historyOf(planning: Planning): History {
  const { messages, createdAt, rules } = planning
  const address = addressFor('confirmation', subjectOf(planning), rules.sms)?.recipient ?? null
  const last = messages.find(
    (one) => one.recipient === address && address !== null && mayBeRead(one) && one.details?.told,
  )
  const told = last && speaksOf(planning.status, last.kind) ? last : null
  const known = messages.find(({ kind }) => kind === 'confirmation' || kind === 'change')
  return {
    told: told ? toldIn(told) : null,
    waiting: messages
      .filter(({ status, attempts }) => status === 'planned' && attempts === 0)
      .map(({ kind, part, dueAt }) => ({ kind, part, dueAt: at(dueAt) })),
    knownSince: at(known?.dueAt ?? createdAt),
  }
}

/** It went out, or it was tried and nobody can say that the provider did not take it. */
const mayBeRead = ({ status, reason, attempts }: Written): boolean =>
  status === 'sent' ||
  (status === 'failed' && reason === 'UNCERTAIN') ||
  (attempts > 0 && (isOpen(status) || status === 'superseded'))

/** Whoever was last told that he asked, or that it is off, does not know yet that he has a table. */
const speaksOf = (status: Planning['status'], kind: Written['kind']): boolean =>
  status === 'confirmed' ? STANDING.includes(kind) : kind !== 'cancellation' && kind !== 'declined'

const STANDING: readonly Written['kind'][] = ['confirmation', 'change', 'reminder']

const isOpen = (status: Written['status']) => status === 'planned' || status === 'sending'

function toldIn({ details, serviceDate }: Written): Told {
  const { startsAt, endsAt, partySize } = details!.told!
  return { startsAt: instantOf(startsAt), endsAt: instantOf(endsAt), partySize, serviceDate }
}
