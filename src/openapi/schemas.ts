import { configToJSONSchema, type SanitizedCollectionConfig, type SanitizedConfig } from 'payload'
import { inputOf, type Named } from './inputSchema'
import type { Schema } from './types'

export type EntityName = { slug: string; one: string; input: string; changes: string; related: string }

/** `menu-items` is `MenuItem`, its body `MenuItemInput`, a change of some fields `MenuItemChanges`, and `MenuItemRelated` where another document shows it. */
export function nameOf(slug: string): EntityName {
  const words = slug.split('-').map((word) => word[0]?.toUpperCase() + word.slice(1))
  const one = words.join('').replace(/ies$/, 'y').replace(/xes$/, 'x').replace(/s$/, '')
  return { slug, one, input: `${one}Input`, changes: `${one}Changes`, related: `${one}Related` }
}

/** The platform's own bookkeeping, which is no business of integrators. */
export const isOurs = ({ slug }: { slug: string }) => !slug.startsWith('payload-')

/** Every document of every collection and global, as it is read, as it is sent and as others show it. */
export function documentSchemas(config: SanitizedConfig): Record<string, Schema> {
  const { definitions = {} } = configToJSONSchema(config, 'text')
  const entities = [...config.collections.filter(isOurs), ...config.globals]
  const names = new Map<string, EntityName>(entities.map(({ slug }) => [slug, nameOf(slug)]))
  const schemas: Record<string, Schema> = {}

  for (const [key, definition] of Object.entries(definitions)) {
    const name = names.get(key)
    if (name) {
      const entity = entities.find(({ slug }) => slug === key) as SanitizedCollectionConfig
      const whole = rewritten(definition, names) as Named
      leaveOutHidden(whole, entity)
      if (config.globals.some(({ slug }) => slug === key)) asGlobal(whole, key)
      schemas[name.one] = whole
      schemas[name.related] = {
        ...whole,
        title: name.related,
        required: ['id'],
        description: `${name.one} as another document shows it: perhaps not with all of its fields.`,
      }
      const { required, ...input } = inputOf(whole, entity.flattenedFields)
      schemas[name.changes] = { ...input, title: name.changes }
      schemas[name.input] = { ...input, title: name.input, ...(required ? { required } : {}) }
    } else if (key.endsWith('Block')) {
      schemas[key] = rewritten(definition, names) as Schema
    }
  }
  return schemas
}

/** What the house keeps for itself stands in no answer. */
function leaveOutHidden(
  whole: Named,
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
): void {
  const hidden = flattenedFields.filter((field) => 'hidden' in field && field.hidden).map(({ name }) => name)
  for (const name of hidden) delete whole.properties[name]
  whole.required = whole.required?.filter((name) => !hidden.includes(name))
}

/** The platform adds its name to a global, and leaves its id out of the answer to a change. */
function asGlobal(whole: Named, slug: string): void {
  whole.properties.globalType = { type: 'string', const: slug }
  whole.required = whole.required?.filter((name) => name !== 'id')
}

/** References lead to our components; hints that are only for TypeScript are left out. */
function rewritten(node: unknown, names: Map<string, EntityName>): unknown {
  if (Array.isArray(node)) return node.map((inner) => rewritten(inner, names))
  if (typeof node !== 'object' || node === null) return node
  const { tsType: _, ...schema } = node as Schema
  if (typeof schema.$ref === 'string') {
    const key = schema.$ref.replace('#/definitions/', '')
    return { $ref: `#/components/schemas/${names.get(key)?.related ?? key}` }
  }
  // What may be empty may be null, which a list of values must say as well.
  if (Array.isArray(schema.type) && schema.type.includes('null') && Array.isArray(schema.enum))
    schema.enum = [...new Set([...(schema.enum as unknown[]), null])]
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, inner]) => [keyword, rewritten(inner, names)]),
  )
}
