import type { Endpoint } from 'payload'
import { reservationOperations } from '@/openapi/operations/reservations'
import { askAvailability, askNights } from '@/operations/reservations/askAvailability'

/** What is free, for anybody who asks. */
export const offerEndpoints: Endpoint[] = [
  {
    path: '/availability',
    method: 'get',
    custom: { openapi: reservationOperations.availability },
    handler: async (req) => Response.json(await askAvailability(req.query, req)),
  },
  {
    path: '/nights',
    method: 'get',
    custom: { openapi: reservationOperations.nights },
    handler: async (req) => Response.json(await askNights(req.query, req)),
  },
]
