import type { Endpoint } from 'payload'
import { isHost } from '@/access/roles'
import { tableCardsPdf } from '@/documents/tableCardsPdf'
import { sayWith } from '@/i18n/admin/say'
import { tableCardsOperation } from '@/openapi/operations/tableCards'
import { readTablePlaces } from '@/operations/site/readTablePlaces'
import { requestContext } from '@/platform/http/requestContext'
import { onlyFor } from '../../shared/onlyFor'
import { pdfResponse } from '../../shared/pdfResponse'

/** `GET /api/tables/cards.pdf`: a card with a code for every table and area, to print and cut. */
export const tableCards: Endpoint = {
  path: '/cards.pdf',
  method: 'get',
  custom: { openapi: tableCardsOperation },
  handler: async (req) => {
    onlyFor(isHost, req, 'tables', 'read')
    const say = sayWith(req.i18n)
    const { house, places } = await readTablePlaces(req)
    const content = await tableCardsPdf({
      title: say('tableCardsNav'),
      house,
      menu: say('tableCardsMenu'),
      language: requestContext()?.language ?? 'pl',
      cards: places,
    })
    return pdfResponse({ fileName: 'table-cards.pdf', content })
  },
}
