import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isManager } from '@/access/roles'
import { importOperations } from '@/openapi/operations/imports'
import { IMPORT_KINDS } from '@/operations/customers/import/columns'
import { previewImport, type ImportedFile } from '@/operations/customers/import/previewImport'
import { runImport } from '@/operations/customers/import/runImport'
import { undoImport } from '@/operations/customers/import/undoImport'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { fieldsAtFault, parseBody } from '@/platform/http/parseBody'
import { onlyFor } from '../../shared/onlyFor'

const SLUG = 'import-batches'
/** A key that may import must be let into what the import writes as well. */
const writtenBy = { guests: 'customers', bookings: 'reservations' } as const
const form = z.strictObject({ kind: z.enum(IMPORT_KINDS) })

/** `POST /preview` says what would become of a file of guests or bookings, `POST /run` takes it in, `POST /:id/undo` takes it back. */
export const importEndpoints: Endpoint[] = [
  {
    path: '/preview',
    method: 'post',
    custom: { openapi: importOperations.preview },
    handler: async (req) => {
      onlyFor(isManager, req, SLUG, 'read')
      return Response.json(await previewImport(await fileOf(req)))
    },
  },
  {
    path: '/run',
    method: 'post',
    custom: { openapi: importOperations.run },
    handler: async (req) => {
      onlyFor(isManager, req, SLUG, 'create')
      const file = await fileOf(req)
      onlyFor(isManager, req, writtenBy[file.kind], 'create')
      return Response.json(await runImport(file))
    },
  },
  {
    path: '/:id/undo',
    method: 'post',
    custom: { openapi: importOperations.undo },
    handler: async (req) => {
      onlyFor(isManager, req, SLUG, 'update')
      for (const slug of Object.values(writtenBy)) onlyFor(isManager, req, slug, 'update')
      return Response.json(await undoImport({ id: req.routeParams?.id, req }))
    },
  },
]

/** A form with the file, and in `_payload` what it holds. */
async function fileOf(req: PayloadRequest): Promise<ImportedFile> {
  await addDataAndFileToRequest(req)
  const { kind } = parseBody(form, req.data ?? {})
  const { file } = req
  if (!file?.data || file.data.byteLength === 0)
    throw fieldsAtFault([{ path: 'file', message: 'VALUE_MISSING' }])
  const { id } = await venueAtHand(req)
  return { kind, fileName: file.name.slice(0, 200), bytes: file.data, venueId: id, req }
}
