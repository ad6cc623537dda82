import type { FlattenedField } from 'payload'
import { refuseWith } from '../refusal'
import type { Freedom } from './mayPass'
import type { Passage } from './resolvePath'
import { isRecord } from './where'

type Selecting = {
  fields: FlattenedField[]
  freedom: (passage: Passage) => Promise<Freedom>
  /** Those who have signed in simply do not get what they may not read. */
  isStranger: boolean
}

/** Always there, whether a collection lists them as fields or not. */
const own = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName', 'blockType']

/** Asked for by the storage itself, with the caller's rights, when it serves a picture; hidden from every answer. */
const ofStorage = ['_objectKey', 'prefix']

/** Refuses to select what is not there, and, for strangers, what they may not read. */
export async function checkSelect(
  select: unknown,
  { fields, freedom, isStranger }: Selecting,
  prefix = '',
): Promise<void> {
  if (select === undefined || select === null) return
  if (!isRecord(select)) refuseWith('parameter', { name: 'select' })
  for (const [name, inner] of Object.entries(select)) {
    if (ofStorage.includes(name)) continue
    const path = `${prefix}${name}`
    const field = fields.find((candidate) => 'name' in candidate && candidate.name === name)
    if (!field && !own.includes(name)) refuseWith('field', { path: path.slice(0, 60) })
    if (!field) continue
    if (isStranger && (await freedom({ fields: [field], hops: [] })) === 'none')
      refuseWith('field', { path: path.slice(0, 60) })
    if (!isRecord(inner)) continue
    if ('flattenedFields' in field) {
      await checkSelect(inner, { fields: field.flattenedFields, freedom, isStranger }, `${path}.`)
    } else if (field.type === 'blocks') {
      for (const slug of Object.keys(inner))
        if (!blockSlugs(field).includes(slug)) refuseWith('field', { path: `${path}.${slug}`.slice(0, 60) })
    }
  }
}

const blockSlugs = (field: Extract<FlattenedField, { type: 'blocks' }>) =>
  [...(field.blockReferences ?? []), ...field.blocks].map((block) =>
    typeof block === 'string' ? block : block.slug,
  )
