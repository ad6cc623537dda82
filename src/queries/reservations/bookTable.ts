import type { Locale } from '@/i18n/site/locales'
import type { Occasion } from '@/domain/reservation/occasions'
import type { Api } from '../api'
import { answered, type Answer } from './refusal'

/** What a guest asks for. `startsAt` is an instant; allergies only with the consent to keep them. */
export type Wish = {
  /** Slug. */
  venue: string
  startsAt: string
  partySize: number
  area?: string
  guest: { name: string; email?: string; phone?: string; locale: Locale }
  notes?: string
  occasion?: Occasion
  allergies?: string
  /** The page it was typed on. */
  via?: 'site' | 'widget'
  consents: { terms: boolean; marketing?: boolean; allergies?: boolean }
}

export type Booked = { reference: string; status: string; manageUrl: string }

type Command = { wish: Wish; idempotencyKey: string }

/** Books a table, or asks for one where the party is larger than can be booked online. */
export const bookTable = ({ sdk }: Api, { wish, idempotencyKey }: Command): Promise<Answer<Booked>> =>
  answered<Booked>(
    sdk.request({
      method: 'POST',
      path: '/reservations/book',
      json: wish,
      init: { headers: { 'idempotency-key': idempotencyKey } },
    }),
  )

/** Joins the waiting list for a start that is taken. */
export const joinWaitlist = ({ sdk }: Api, { wish, idempotencyKey }: Command): Promise<Answer<Booked>> =>
  answered<Booked>(
    sdk.request({
      method: 'POST',
      path: '/reservations/waitlist',
      json: wish,
      init: { headers: { 'idempotency-key': idempotencyKey } },
    }),
  )
