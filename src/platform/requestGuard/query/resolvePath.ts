import type { FlattenedField } from 'payload'
import { leafOf, type Leaf } from './leaf'

/** The part of a sanitized collection, global or version table that paths walk through. */
export type Entity = {
  slug: string
  flattenedFields: FlattenedField[]
  /** Paths that strangers may use although they could not be derived. */
  publicPaths?: readonly string[]
}

/** Which rights the walk needs: each field it passes, each other collection it enters. */
export type Passage = { fields: FlattenedField[]; hops: string[] }

export type Resolved = Passage & {
  leaf: Leaf
  /** Whether rows can be put in order by it: one value for each document. */
  isSortable: boolean
}

type Lookup = { collection: (slug: string) => Entity | undefined; locales: readonly string[] }

const ownId: Leaf = { kind: 'id' }

/** Follows `menu.sections.item` from field to field and relation to relation; null when it leads nowhere. */
export function resolvePath(path: string, entity: Entity, lookup: Lookup): Resolved | null {
  return walk(path.split('.'), { fields: entity.flattenedFields, isTop: true, isSortable: true }, lookup, {
    fields: [],
    hops: [],
  })
}

/** Where the walk stands: among which fields, whether they are a document's own, and whether one value is left of each document. */
type Place = { fields: FlattenedField[]; isTop: boolean; isSortable: boolean }

function walk(segments: string[], place: Place, lookup: Lookup, passage: Passage): Resolved | null {
  const [name, ...rest] = segments
  const field = place.fields.find((candidate) => 'name' in candidate && candidate.name === name)
  if (!field) {
    return name === 'id' && rest.length === 0 && place.isTop
      ? { ...passage, leaf: ownId, isSortable: place.isSortable }
      : null
  }
  if ('virtual' in field && field.virtual === true) return null
  return follow(field, rest, lookup, { ...passage, fields: [...passage.fields, field] }, place.isSortable)
}

/** Goes on behind a field, or stops at it when nothing is left of the path. */
function follow(
  field: FlattenedField,
  rest: string[],
  lookup: Lookup,
  passage: Passage,
  isSortable: boolean,
): Resolved | null {
  const [next, ...after] = rest
  if (next === undefined) return arrive(field, passage, isSortable)
  if ('localized' in field && field.localized && lookup.locales.includes(next)) {
    return follow(field, after, lookup, passage, isSortable)
  }
  switch (field.type) {
    case 'group':
    case 'tab':
      return walk(rest, { fields: field.flattenedFields, isTop: false, isSortable }, lookup, passage)
    case 'array':
      return walk(rest, { fields: field.flattenedFields, isTop: false, isSortable: false }, lookup, passage)
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) return polymorphicPart(field.relationTo, rest, passage)
      return enter(field.relationTo, rest, lookup, passage, isSortable && !field.hasMany)
    case 'join':
      return typeof field.collection === 'string'
        ? enter(field.collection, rest, lookup, passage, false)
        : null
    default:
      return null
  }
}

function arrive(field: FlattenedField, passage: Passage, isSortable: boolean): Resolved | null {
  if (field.type === 'group' || field.type === 'tab') return null
  const leaf = leafOf(field)
  return { ...passage, leaf, isSortable: isSortable && leaf.kind !== 'opaque' && !leaf.isList }
}

/** The id of a related document is known already, so asking for it enters nothing. */
function enter(
  slug: string,
  rest: string[],
  lookup: Lookup,
  passage: Passage,
  isSortable: boolean,
): Resolved | null {
  const related = lookup.collection(slug)
  if (!related) return null
  const place = { fields: related.flattenedFields, isTop: true, isSortable }
  const isOnlyId = rest.length === 1 && rest[0] === 'id'
  return walk(rest, place, lookup, isOnlyId ? passage : { ...passage, hops: [...passage.hops, slug] })
}

function polymorphicPart(slugs: string[], rest: string[], passage: Passage): Resolved | null {
  if (rest.length !== 1) return null
  if (rest[0] === 'value') return { ...passage, leaf: ownId, isSortable: false }
  if (rest[0] === 'relationTo')
    return { ...passage, leaf: { kind: 'option', options: slugs }, isSortable: false }
  return null
}
