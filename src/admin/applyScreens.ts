import type { CollectionConfig, Config, DateField, Field, GlobalConfig } from 'payload'
import { collectionWords } from '@/i18n/admin/words/collections'
import { hiddenFromOthers, whoSees } from './whoSees'

/**
 * Gives every field of the same nature the same screen, by its name, so that collections need not repeat it: amounts in
 * minor units are typed and shown as money, shares as per cent, marks and availability as words; lists say what to do
 * first and stay out of the menu of those who have no business with them.
 */
export function applyScreens(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(dressCollection),
    globals: config.globals?.map(dressGlobal),
  }
}

function dressCollection(collection: CollectionConfig): CollectionConfig {
  const roles = whoSees[collection.slug]
  const first = collectionWords[collection.slug]?.first
  const { admin = {} } = collection
  return {
    ...collection,
    admin: {
      pagination: { defaultLimit: 50, limits: [25, 50, 100] },
      ...admin,
      ...(roles && admin.hidden === undefined ? { hidden: hiddenFromOthers(roles) } : {}),
      components: {
        ...admin.components,
        ...(first
          ? {
              beforeListTable: [
                ...(admin.components?.beforeListTable ?? []),
                { path: '/src/admin/lists/EmptyList#EmptyList', clientProps: { first } },
              ],
            }
          : {}),
      },
    },
    fields: collection.fields.map(dressField),
  }
}

function dressGlobal(global: GlobalConfig): GlobalConfig {
  const roles = whoSees[global.slug]
  return {
    ...global,
    ...(roles ? { admin: { ...global.admin, hidden: hiddenFromOthers(roles) } } : {}),
    fields: global.fields.map(dressField),
  }
}

type Screen = { Field?: string; Cell?: string }

function screenOf(field: Field): Screen | null {
  if (!('name' in field) || !field.name) return null
  if (field.type === 'number' && field.name.endsWith('Cents')) {
    return { Field: '/src/admin/money/MoneyField#MoneyField', Cell: '/src/admin/money/MoneyCell#MoneyCell' }
  }
  if (field.type === 'number' && field.name.endsWith('Percent'))
    return { Cell: '/src/admin/lists/PercentCell#PercentCell' }
  if (field.type === 'text' && field.hasMany) return { Cell: '/src/admin/lists/WordsCell#WordsCell' }
  if (field.name === 'available') return { Cell: '/src/admin/lists/AvailableCell#AvailableCell' }
  if (field.name === 'eightySixedUntil') {
    return {
      Field: '/src/admin/eightySix/MarkField#MarkField',
      Cell: '/src/admin/eightySix/MarkCell#MarkCell',
    }
  }
  if (field.name === 'venue' && field.type === 'relationship')
    return { Field: '/src/admin/venues/VenueField#VenueField' }
  return null
}

function dressField(field: Field): Field {
  const nested: Record<string, unknown> = {}
  if (field.type === 'tabs')
    nested.tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(dressField) }))
  else if (field.type === 'blocks')
    nested.blocks = field.blocks.map((block) => ({ ...block, fields: block.fields.map(dressField) }))
  else if ('fields' in field) nested.fields = field.fields.map(dressField)

  const screen = screenOf(field)
  const date = field.type === 'date' ? dateOf(field) : null
  if (!screen && !date) return { ...field, ...nested }
  const { components, ...admin } = (field.admin ?? {}) as { components?: object }
  return {
    ...field,
    ...nested,
    admin: { ...admin, ...(date && { date }), components: { ...screen, ...components } },
  } as Field
}

/** Days are written and hours counted as in lists: the platform's own pickers say '11:42 PM'. */
function dateOf({ admin }: DateField): object {
  const isMoment = admin?.date?.pickerAppearance === 'dayAndTime'
  return {
    displayFormat: isMoment ? 'd MMM yyyy, HH:mm' : 'd MMM yyyy',
    timeFormat: 'HH:mm',
    ...admin?.date,
  }
}
