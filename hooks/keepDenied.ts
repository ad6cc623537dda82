import {
  getLatestCollectionVersion,
  type CollectionBeforeValidateHook,
  type FieldAccess,
  type FieldHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'

type Doc = Record<string, unknown>
type Kept = { paths: string[]; stored: Doc }

/**
 * Whoever restores a version restores what they may write; the rest (a recipe, a price) stays as it is now. The platform
 * only takes out what may not be written, and then misses it. Fields inside rows of a list go with their list.
 */
export const keepDenied: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !data || !originalDoc) return data
  const current = originalDoc as Doc
  const paths = await fill(collection.flattenedFields, { data, current, path: '' }, { doc: current, req })
  if (paths.length === 0) return data
  const id = current.id as string
  const stored = await getLatestCollectionVersion<never>({
    id,
    config: collection,
    payload: req.payload,
    query: { collection: collection.slug, where: { id: { equals: id } }, req },
    req,
  })
  if (stored) req.context.keptInRestore = { paths, stored } satisfies Kept
  return data
}

/** The other languages of what is kept: the platform would take them from the version. */
export const keepTranslations: FieldHook = ({ context, field, path, siblingDocWithLocales }) => {
  const kept = context.keptInRestore as Kept | undefined
  if (kept?.paths.includes(path.join('.')) && field.name && siblingDocWithLocales) {
    siblingDocWithLocales[field.name] = path.reduce<unknown>(
      (value, name) => (value as Doc | undefined)?.[name],
      kept.stored,
    )
  }
  return undefined
}

/** Puts back what was taken out, and answers the paths of it. */
async function fill(
  fields: FlattenedField[],
  { data, current, path }: { data: Doc; current: Doc; path: string },
  asker: { doc: Doc; req: PayloadRequest },
): Promise<string[]> {
  const paths: string[] = []
  for (const field of fields) {
    const { name } = field
    const rule = 'access' in field ? (field.access?.update as FieldAccess | undefined) : undefined
    if (
      rule &&
      isTakenOut(data[name]) &&
      !(await rule({ id: asker.doc.id as string, siblingData: data, data, ...asker }))
    ) {
      data[name] = current[name]
      paths.push(path + name)
    } else if (field.type === 'group' || field.type === 'tab') {
      const inner = {
        data: (data[name] ?? {}) as Doc,
        current: (current[name] ?? {}) as Doc,
        path: `${path}${name}.`,
      }
      paths.push(...(await fill(field.flattenedFields, inner, asker)))
    }
  }
  return paths
}

/** Of a group, an empty shell is left. */
const isTakenOut = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isTakenOut))
