import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'

type Update = { id?: string; data?: Record<string, unknown>; draft?: boolean; overrideAccess?: boolean }

/**
 * Taking an item off says nothing about its texts. Those who do not edit send the mark and nothing else gets through;
 * and where an unpublished draft waits, the mark does not carry it to the guests, which a plain save would do. Nor do they
 * start drafts or restore versions.
 */
export const keepDraftsApart: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return args
  const update = args as Update
  const edits = (overrideAccess ?? update.overrideAccess) || isEditor(req.user)
  const isTheirs = operation === 'update' && update.id !== undefined
  if (!edits && !isTheirs) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)
  if (operation === 'restoreVersion') return args

  const data = edits ? update.data : onlyMark(update.data)
  const isMark = Object.keys(data ?? {}).every((name) => name === 'eightySixedUntil')
  const isWaiting = isMark && update.id !== undefined && (await hasDraftWaiting(update.id, req))
  if (!edits) return { ...args, data, draft: isWaiting, autosave: false }
  return { ...args, data, draft: isWaiting || update.draft }
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
