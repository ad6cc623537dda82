import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { drawingOperations } from '@/openapi/operations/drawings'
import { readDrawing } from '@/operations/cocktails/drawing/readDrawing'
import { shareImage } from '@/operations/cocktails/drawing/shareImage'
import { imageResponse } from '@/platform/http/imageResponse'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { answerDrawing, languageParameters } from '../shared/answerDrawing'

const nothingElse = z.strictObject(languageParameters)

/** A drink as a picture, for pages, mails and links of others: `GET /:slug/drawing.svg` and `GET /:slug/share.png`. */
export const drawingEndpoints: Endpoint[] = [
  {
    path: '/:slug/drawing.svg',
    method: 'get',
    custom: { openapi: drawingOperations.cocktail },
    handler: (req) =>
      answerDrawing(req, async () => {
        const drawn = await readDrawing(slugOf(req), req)
        return drawn && { of: 'drink', spec: drawn.spec }
      }),
  },
  {
    path: '/:slug/share.png',
    method: 'get',
    custom: { openapi: drawingOperations.share },
    handler: async (req) => {
      parseBody(nothingElse, Object.fromEntries(req.searchParams))
      const drawn = await readDrawing(slugOf(req), req)
      if (!drawn) throw refusal('NOT_FOUND')
      return imageResponse(await shareImage(drawn, req), 'image/png', req.headers)
    },
  },
]

const slugOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.slug === 'string' ? routeParams.slug : ''
