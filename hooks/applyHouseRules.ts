import type { Access, CollectionConfig, FieldAccess, Field, GlobalConfig } from 'payload'
import { inScope } from '@/access/inScope'
import { refuseForeignPaths } from '@/platform/requestGuard/refuseForeignPaths'
import { allOrNothing } from './allOrNothing'
import { auditChange, auditDelete, auditGlobal } from './auditDocuments'
import { emptyLists, emptyListsGlobal } from './emptyLists'
import { fillVenue } from './fillVenue'
import { holdDocument, holdGlobal } from './holdDocument'
import { keepDenied, keepTranslations } from './keepDenied'
import { answerSelected, writeWhole, writeWholeGlobal } from './writeWhole'

/**
 * What holds for every collection and need not be written in each: access that knows the scopes of API keys, a limit and
 * a check of paths on every read, all-or-nothing bulk changes, the audit log, the venue filled in, restored versions
 * that leave alone what may not be written.
 */
export function applyHouseRules(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, fields } = collection
  const isLog = slug === 'audit-log'
  const hasVenue = fields.some(
    (field) => 'name' in field && field.name === 'venue' && 'required' in field && field.required,
  )
  return {
    ...collection,
    access: scopedRules(slug, collection.access ?? {}, needed(collection)),
    fields: fields.map((field) => scopedField(field, slug)),
    hooks: {
      ...hooks,
      beforeOperation: [refuseForeignPaths, writeWhole, holdDocument, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [
        emptyLists,
        ...(collection.versions ? [keepDenied] : []),
        ...(hasVenue ? [fillVenue] : []),
        ...(hooks.beforeValidate ?? []),
      ],
      afterChange: [...(hooks.afterChange ?? []), ...(isLog ? [] : [auditChange])],
      afterDelete: [...(hooks.afterDelete ?? []), ...(isLog ? [] : [auditDelete])],
      afterOperation: [...(hooks.afterOperation ?? []), allOrNothing, answerSelected],
    },
  }
}

export const applyGlobalRules = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  access: scopedRules(global.slug, global.access ?? {}, [
    'read',
    'update',
    ...(global.versions ? ['readVersions'] : []),
  ]),
  fields: global.fields.map((field) => scopedField(field, global.slug)),
  hooks: {
    ...global.hooks,
    beforeOperation: [writeWholeGlobal, holdGlobal, ...(global.hooks?.beforeOperation ?? [])],
    beforeValidate: [emptyListsGlobal, ...(global.hooks?.beforeValidate ?? [])],
    afterChange: [...(global.hooks?.afterChange ?? []), auditGlobal],
  },
})

const needed = ({ versions, auth }: CollectionConfig) => [
  ...['create', 'read', 'update', 'delete'],
  ...(versions ? ['readVersions'] : []),
  ...(auth ? ['unlock'] : []),
]

/** Every rule, seeing the caller as its scopes allow. A rule that is missing would mean "any user", so it stops the start. */
function scopedRules<Rules extends object>(slug: string, rules: Rules, operations: string[]): Rules {
  const scoped: Record<string, unknown> = { ...(rules as Record<string, unknown>) }
  for (const operation of operations) {
    const rule = scoped[operation] as Access | undefined
    if (!rule) throw new Error(`"${slug}" has no access function for "${operation}"`)
    scoped[operation] = ((args) =>
      rule({ ...args, req: inScope(args.req, slug, operation) })) satisfies Access
  }
  return scoped as Rules
}

function scopedField(field: Field, slug: string): Field {
  const nested: Record<string, unknown> = {}
  if ('fields' in field) nested.fields = field.fields.map((inner) => scopedField(inner, slug))
  if (field.type === 'tabs') {
    nested.tabs = field.tabs.map((tab) => ({
      ...tab,
      fields: tab.fields.map((inner) => scopedField(inner, slug)),
    }))
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
  if ('name' in field && 'access' in field && field.access?.update) {
    const hooks = ('hooks' in field && field.hooks) || {}
    nested.hooks = { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), keepTranslations] }
  }
  return { ...field, ...nested }
}
