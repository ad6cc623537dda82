import type { Config, PayloadRequest } from 'payload'
import { askAvailability } from '@/operations/reservations/askAvailability'
import { askOwn } from '@/operations/reservations/askOwn'
import { orderOwn } from '@/operations/reservations/orderOwn'
import { bookTable, joinWaitlist } from '@/operations/reservations/orderTable'
import { guestTypes, type GuestTypes } from './types'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Context = { req: PayloadRequest }
type Args = Record<string, unknown> & { token: string; idempotencyKey: string }

/** What guests ask, as over REST. */
export const reservationQueries: Extension = (g, { types }) => {
  const { availability, guestReservation, text, whole, must } = typesOf(g, types)
  return {
    reservationAvailability: {
      type: must(availability),
      args: {
        venue: { type: text },
        date: { type: must(text) },
        partySize: { type: must(whole) },
        area: { type: text },
      },
      resolve: (_: unknown, args: Args, { req }: Context) => askAvailability(said(args), req),
    },
    manageReservation: {
      type: must(guestReservation),
      args: { token: { type: must(text) } },
      resolve: (_: unknown, { token }: Args, { req }: Context) => askOwn.reservation(token, req),
    },
  }
}

/** What guests order. The key is what the header `Idempotency-Key` is over REST. */
export const reservationMutations: Extension = (g, { types }) => {
  const { booked, guestReservation, bookingWish, waitlistWish, changeWish, text, whole, must } = typesOf(
    g,
    types,
  )
  const key = { idempotencyKey: { type: must(text) } }
  const own = { token: { type: must(text) }, ...key }
  return {
    bookReservation: {
      type: must(booked),
      args: { wish: { type: must(bookingWish) }, ...key },
      resolve: (_: unknown, { wish, idempotencyKey }: Args, { req }: Context) =>
        bookTable({ body: said(wish), key: idempotencyKey, req }),
    },
    joinWaitlist: {
      type: must(booked),
      args: { wish: { type: must(waitlistWish) }, ...key },
      resolve: (_: unknown, { wish, idempotencyKey }: Args, { req }: Context) =>
        joinWaitlist({ body: said(wish), key: idempotencyKey, req }),
    },
    changeReservation: {
      type: must(guestReservation),
      args: { ...own, change: { type: must(changeWish) } },
      // Null is a word here: no area, no notes.
      resolve: (_: unknown, { token, change, idempotencyKey }: Args, { req }: Context) =>
        orderOwn.change({ token, body: { ...(change as object) }, key: idempotencyKey, req }),
    },
    ...Object.fromEntries(
      (['cancel', 'sayComing', 'acceptOffer'] as const).map((verb) => [
        { cancel: 'cancelReservation', sayComing: 'confirmComing', acceptOffer: 'acceptOffer' }[verb],
        {
          type: must(guestReservation),
          args: { ...own, revision: { type: whole } },
          resolve: (_: unknown, { token, revision, idempotencyKey }: Args, { req }: Context) =>
            orderOwn[verb]({ token, body: said({ revision }), key: idempotencyKey, req }),
        },
      ]),
    ),
  }
}

const known = new WeakMap<object, GuestTypes>()

/** One set for a schema, whose queries and mutations are asked for apart. */
function typesOf(g: Parameters<Extension>[0], schema: object): GuestTypes {
  const types = known.get(schema) ?? guestTypes(g)
  known.set(schema, types)
  return types
}

/** Null in an argument is what nothing is in JSON. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(entries.map(([name, inner]) => [name, said(inner)]))
}
