import { randomBytes } from 'node:crypto'
import { ask, type Answer } from './asking'
import { word } from './samples'

export type Booked = {
  reference: string
  status: string
  startsAt: string
  endsAt: string
  serviceDate: string
  partySize: number
  manageUrl: string
  calendarUrl: string
  deadline: string | null
  holdExpiresAt?: string
}

export type Refusal = {
  errors: {
    code: string
    message: string
    data?: {
      errors?: { path: string; message: string }[]
      alternatives?: { startsAt: string; label: string }[]
    }
  }[]
}

export const newKey = () => randomBytes(16).toString('base64url')

/** A wish of a guest of its own, at 20:00 on a Saturday. */
export const wish = (changes: object = {}) => ({
  startsAt: '2027-05-15T20:00:00+02:00',
  partySize: 2,
  guest: { name: 'Zofia Nowak', email: `${word()}@example.com`, locale: 'en' },
  consents: { terms: true },
  ...changes,
})

/** Sends an order of a guest, each with a key of its own unless told otherwise. */
export const order = <T = Booked>(
  call: string,
  body: unknown,
  { key = newKey(), headers = {} }: { key?: string | null; headers?: Record<string, string> } = {},
): Promise<Answer<T>> =>
  ask<T>(`POST /api/reservations/${call}`, {
    body,
    headers: { ...(key === null ? {} : { 'idempotency-key': key }), ...headers },
  })

export const tokenOf = ({ manageUrl }: Pick<Booked, 'manageUrl'>) => manageUrl.split('/').at(-1) ?? ''
