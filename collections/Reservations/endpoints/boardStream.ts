import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isDate } from '@/domain/time/isDate'
import { boardOperations } from '@/openapi/operations/board'
import { streamBoard } from '@/operations/board/streamBoard'
import { parseBody } from '@/platform/http/parseBody'

const mark = z.string().regex(/^[0-9a-f]{12}-\d{1,15}$/)
const which = z.object({
  venue: z.string().min(1).max(80).optional(),
  date: z.string().refine(isDate, 'NOT_A_DATE').optional(),
  since: z.string().max(40).optional(),
})

/** `GET /stream`: changes of a board as they are committed. A browser that comes back brings the last id it has seen. */
export const boardStream: Endpoint = {
  path: '/stream',
  method: 'get',
  custom: { openapi: boardOperations.stream },
  handler: (req) => {
    const { date, since } = parseBody(which, req.query ?? {})
    // A mark of anybody else's making is none: it is answered with `reload`.
    const known = mark.safeParse(req.headers.get('last-event-id') ?? since)
    return streamBoard({ serviceDate: date, since: known.success ? known.data : null, req })
  },
}
