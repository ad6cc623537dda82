import type { ImportKind } from '@/operations/customers/import/columns'
import type { ImportReport } from '@/operations/customers/import/importReport'
import { readAnswer, type ApiAnswer } from '../service/callApi'

/** Sends a file to be looked over or taken in. */
export async function sendImport({
  api,
  step,
  kind,
  file,
  venueId,
}: {
  api: string
  step: 'preview' | 'run'
  kind: ImportKind
  file: File
  venueId: string | null
}): Promise<ApiAnswer<ImportReport>> {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ kind }))
  body.set('file', file)
  const query = venueId ? `?venue=${venueId}` : ''
  const response = await fetch(`${api}/import-batches/${step}${query}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': document.documentElement.lang },
    body,
  })
  return readAnswer(response)
}
