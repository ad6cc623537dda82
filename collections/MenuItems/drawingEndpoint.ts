import type { Endpoint } from 'payload'
import { isUuid } from '@/platform/requestGuard/query/value'
import { drawingOperations } from '@/openapi/operations/drawings'
import { readItemDrawing } from '@/operations/cocktails/drawing/readItemDrawing'
import { answerDrawing } from '../shared/answerDrawing'

/** `GET /:id/drawing.svg`: the cocktail, the glass of wine or the plate that a line of the menu sells. */
export const drawingEndpoint: Endpoint = {
  path: '/:id/drawing.svg',
  method: 'get',
  custom: { openapi: drawingOperations.item },
  handler: (req) =>
    answerDrawing(req, async () => {
      const id = req.routeParams?.id
      return typeof id === 'string' && isUuid(id) ? readItemDrawing(id, req) : null
    }),
}
