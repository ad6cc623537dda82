import type { Endpoint, PayloadRequest } from 'payload'
import { reservationOperations } from '@/openapi/operations/reservations'
import { askOwn } from '@/operations/reservations/askOwn'

/** What a guest reads of the own reservation. */
export const ownEndpoints: Endpoint[] = [
  {
    path: '/manage/:token',
    method: 'get',
    custom: { openapi: reservationOperations.manage },
    handler: async (req) => privately(await askOwn.reservation(tokenOf(req), req)),
  },
  {
    path: '/manage/:token/availability',
    method: 'get',
    custom: { openapi: reservationOperations.availabilityToMove },
    handler: async (req) => privately(await askOwn.availability(tokenOf(req), req.query, req)),
  },
  {
    path: '/manage/:token/payment',
    method: 'get',
    custom: { openapi: reservationOperations.payment },
    handler: async (req) => privately(await askOwn.payment(tokenOf(req), req)),
  },
  {
    path: '/manage/:token/calendar.ics',
    method: 'get',
    custom: { openapi: reservationOperations.calendar },
    handler: async (req) => {
      const { fileName, text } = await askOwn.calendar(tokenOf(req), req)
      return new Response(text, {
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': `attachment; filename="${fileName}"`,
          'cache-control': 'private, no-store',
        },
      })
    },
  },
]

/** One guest's own: for no cache in between. */
export const privately = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })

export const tokenOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.token === 'string' ? routeParams.token : ''
