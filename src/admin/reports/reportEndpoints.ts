import type { Endpoint } from 'payload'
import { isReportName } from '@/domain/statistics/reportNames'
import { reportOperations } from '@/openapi/operations/reports'
import { toCsv } from '@/operations/reports/csv'
import { readReport } from '@/operations/reports/readReport'
import { reportRows } from '@/operations/reports/reportRows'
import { refusal } from '@/platform/http/refusal'

/** `GET /api/reports/:name?from=&to=&venue=`: a report as a table for spreadsheets, for owner and manager. */
export const reportEndpoints: Endpoint[] = [
  {
    path: '/reports/:name',
    method: 'get',
    custom: { openapi: reportOperations.read },
    handler: async (req) => {
      const name = req.routeParams?.name
      const { from, to } = req.query
      const report = await readReport({ from, to, req })
      if (!isReportName(name)) throw refusal('NOT_FOUND')
      const { period, venue } = report
      return new Response(toCsv(reportRows[name](report)), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${venue.slug}-${name}-${period.from}-${period.to}.csv"`,
          'cache-control': 'no-store',
        },
      })
    },
  },
]
