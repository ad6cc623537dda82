import type { Access, CollectionConfig, FieldAccess, Field, GlobalConfig, PayloadRequest } from 'payload'
import { allOrNothing } from './allOrNothing'
import { clampLimit } from './clampLimit'
import { auditChange, auditDelete, auditGlobal } from './auditDocuments'
import { fillVenue } from './fillVenue'

/**
 * What holds for every collection and need not be written in each: access that knows the scopes of API keys, a limit and
 * a check of paths on every read, all-or-nothing bulk changes, the audit log, the venue filled in.
 */
export function applyHouseRules(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, fields } = collection
  const isLog = slug === 'audit-log'
  const hasVenue = fields.some((field) => 'name' in field && field.name === 'venue' && 'required' in field && field.required)
  return {
    ...collection,
    access: scopedAccess(collection),
    fields: fields.map((field) => scopedField(field, slug)),
    hooks: {
      ...hooks,
      beforeOperation: [clampLimit, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [...(hasVenue ? [fillVenue] : []), ...(hooks.beforeValidate ?? [])],
      afterChange: [...(hooks.afterChange ?? []), ...(isLog ? [] : [auditChange])],
      afterDelete: [...(hooks.afterDelete ?? []), ...(isLog ? [] : [auditDelete])],
      afterOperation: [...(hooks.afterOperation ?? []), allOrNothing],
    },
  }
}

export const applyGlobalRules = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), auditGlobal] },
})

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const

function scopedAccess({ slug, access = {}, versions, auth }: CollectionConfig): CollectionConfig['access'] {
  const scoped: Record<string, unknown> = { ...access }
  for (const operation of operations) {
    const rule = access[operation]
    if (rule) scoped[operation] = ((args) => rule({ ...args, req: inScope(args.req, slug, operation) })) satisfies Access
    else if (operation === 'unlock' ? auth : operation === 'readVersions' ? versions : true) {
      throw new Error(`Collection "${slug}" has no access function for "${operation}"`)
    }
  }
  return scoped
}

function scopedField(field: Field, slug: string): Field {
  const nested: Record<string, unknown> = {}
  if ('fields' in field) nested.fields = field.fields.map((inner) => scopedField(inner, slug))
  if (field.type === 'tabs') {
    nested.tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map((inner) => scopedField(inner, slug)) }))
  }
  if ('access' in field && field.access) {
    const entries = Object.entries(field.access) as ['create' | 'read' | 'update', FieldAccess][]
    nested.access = Object.fromEntries(
      entries.map(([operation, rule]) => [
        operation,
        ((args) => rule({ ...args, req: inScope(args.req, slug, operation) })) satisfies FieldAccess,
      ]),
    )
  }
  return { ...field, ...nested } as Field
}

/** An API key with scopes acts as a stranger wherever they do not reach. */
function inScope(req: PayloadRequest, slug: string, operation: string): PayloadRequest {
  const user = req.user as { apiKeyId?: string; scopes?: string[] } | null
  if (!user?.apiKeyId || !user.scopes?.length) return req
  const needed = operation === 'readVersions' ? 'read' : operation
  if (user.scopes.includes(`${slug}:${needed}`)) return req
  return Object.create(req, { user: { value: null } }) as PayloadRequest
}
