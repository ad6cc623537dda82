import type { Endpoint } from 'payload'
import { z } from 'zod'
import { drawingOperations } from '@/openapi/operations/drawings'
import { shareHouse } from '@/operations/cocktails/drawing/shareHouse'
import { imageResponse } from '@/platform/http/imageResponse'
import { parseBody } from '@/platform/http/parseBody'

const language = z.strictObject({ locale: z.string().optional(), 'fallback-locale': z.string().optional() })

/** `GET /share.png`: the house where a link to it is shared, drawn while it has no picture of its own. */
export const shareEndpoint: Endpoint = {
  path: '/share.png',
  method: 'get',
  custom: { openapi: drawingOperations.house },
  handler: async (req) => {
    parseBody(language, Object.fromEntries(req.searchParams))
    return imageResponse(await shareHouse(req), 'image/png', req.headers)
  },
}
