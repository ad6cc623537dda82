import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Account } from '../account'
import { deriveKey } from '../deriveKey'

const lifeMs = 15 * 60 * 1000

export type EnrolTicket = { ticket: string; until: Date }

/**
 * What a person gets who knows the password and has to set up a second step first: it sets one up and does nothing else.
 * It dies with the password it was given for, and is of no use once a second step is on.
 */
export function enrolTicketFor({ id, hash }: Pick<Account, 'id' | 'hash'>, now: Date): EnrolTicket {
  const until = new Date(now.getTime() + lifeMs)
  const claim = Buffer.from(`${id}.${until.getTime()}`).toString('base64url')
  return { ticket: `${claim}.${markOf(claim, hash)}`, until }
}

/** Id of the account that a ticket claims to be of; whether it is true needs the account (`isTicketOf`). */
export function accountIdIn(ticket: string): string | null {
  const id =
    Buffer.from(ticket.split('.')[0] ?? '', 'base64url')
      .toString()
      .split('.')[0] ?? ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

export function isTicketOf(ticket: string, { id, hash }: Pick<Account, 'id' | 'hash'>, now: Date): boolean {
  const [claim = '', mark = ''] = ticket.split('.')
  const expected = Buffer.from(markOf(claim, hash))
  const given = Buffer.from(mark)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const [owner, until] = Buffer.from(claim, 'base64url').toString().split('.')
  return owner === id && Number(until) > now.getTime()
}

const markOf = (claim: string, hash: string | null) =>
  createHmac('sha256', deriveKey('enrolment')).update(`${claim}.${hash}`).digest('base64url')
