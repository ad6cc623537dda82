import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'

type Update = { id?: string; data?: Record<string, unknown>; draft?: boolean }

/**
 * Taking an item off says nothing about its texts. Those who do not edit send the mark and nothing else gets through;
 * and where an unpublished draft waits, the mark does not carry it to the guests, which a plain save would do.
 */
export const keepDraftsApart: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update') return args
  const update = args as Update
  const edits = overrideAccess || isEditor(req.user)
  if (!edits && update.id === undefined) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)

  const data = edits ? update.data : onlyMark(update.data)
  const isMark = Object.keys(data ?? {}).every((name) => name === 'eightySixedUntil')
  const draft =
    isMark && update.id !== undefined && (await hasDraftWaiting(update.id, req)) ? true : update.draft
  return { ...args, data, draft }
}

const onlyMark = (data: Update['data'] = {}) =>
  'eightySixedUntil' in data ? { eightySixedUntil: data.eightySixedUntil } : {}

async function hasDraftWaiting(id: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection: 'menu-items',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version._status === 'draft'
}
