import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

export type Language = 'pl' | 'en'

/** A document that says something in one language only: which fields, and in which language they are empty. */
export type Untranslated = {
  collection: CollectionSlug
  id: string
  title: string
  missing: { language: Language; paths: string[] }[]
}

/** Collections whose words guests read, in the order in which one would translate them. */
const read: CollectionSlug[] = [
  'menus', 'menu-items', 'cocktails', 'ingredients', 'pages', 'posts', 'events', 'albums', 'authors', 'legal-texts', 'media', 'special-days', 'venues',
] // prettier-ignore

/** What the user of the request may read and find without a translation. Drafts count: they are what is about to be published. */
export async function missingTranslations(req: PayloadRequest): Promise<Untranslated[]> {
  const found: Untranslated[] = []
  for (const slug of read) {
    const collection = req.payload.collections[slug].config
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      pagination: false,
      limit: 1000,
      locale: 'all',
      draft: Boolean(collection.versions),
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs as unknown as Doc[]) {
      const missing = missingIn(doc, collection.flattenedFields)
      if (missing.length > 0)
        found.push({
          collection: slug,
          id: String(doc.id),
          title: titleOf(doc[collection.admin.useAsTitle ?? 'id']),
          missing,
        })
    }
  }
  return found
}

type Doc = Record<string, unknown>
const languages: Language[] = ['pl', 'en']

function missingIn(doc: Doc, fields: FlattenedField[]): Untranslated['missing'] {
  const said = textsIn(doc, fields, '')
  return languages.flatMap((language) => {
    const paths = said.flatMap(({ path, value }) => (isEmpty(value[language]) ? [path] : []))
    return paths.length > 0 ? [{ language, paths: [...new Set(paths)] }] : []
  })
}

type Said = { path: string; value: Partial<Record<Language, unknown>> }

/** Everything that is said in at least one language; rows of lists under the name of the list. */
function textsIn(doc: Doc, fields: readonly FlattenedField[], parent: string): Said[] {
  return fields.flatMap((field): Said[] => {
    const value = doc[field.name]
    if (value === null || value === undefined) return []
    const path = parent ? `${parent}.${field.name}` : field.name
    if ('localized' in field && field.localized) {
      const texts = value as Said['value']
      return languages.some((language) => !isEmpty(texts[language])) ? [{ path, value: texts }] : []
    }
    if (field.type === 'blocks')
      return (value as Doc[]).flatMap((row) =>
        textsIn(row, field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [], path),
      )
    if (!('flattenedFields' in field)) return []
    const rows = Array.isArray(value) ? (value as Doc[]) : [value as Doc]
    return rows.flatMap((row) => textsIn(row, field.flattenedFields, path))
  })
}

/** Rich text without a word is empty as well. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && !/"text":"[^"]*\S/.test(JSON.stringify(value))
}

const titleOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  const texts = (value ?? {}) as Partial<Record<Language, string>>
  return texts.pl ?? texts.en ?? ''
}
