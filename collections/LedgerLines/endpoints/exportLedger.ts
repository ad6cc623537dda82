import type { Endpoint } from 'payload'
import { exportOperation } from '@/openapi/operations/books'
import { booksCsv } from '@/operations/billing/booksCsv'
import { exportBooks } from '@/operations/billing/exportBooks'

/** `GET /export?from=&to=&format=csv|json&venue=`: the book of a period, for accounting. */
export const exportLedger: Endpoint = {
  path: '/export',
  method: 'get',
  custom: { openapi: exportOperation },
  handler: async (req) => {
    const { format, ...books } = await exportBooks(req)
    const headers = { 'cache-control': 'no-store' }
    if (format === 'json') return Response.json(books, { headers })
    const fileName = `${books.venue.slug}-${books.from}-${books.to}.csv`
    return new Response(booksCsv(books.lines), {
      headers: {
        ...headers,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName}"`,
      },
    })
  },
}
