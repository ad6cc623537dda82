import type { CollectionConfig, Config, Field, GlobalConfig, Option } from 'payload'
import { common, groups } from './words/common'
import { blockWords } from './words/blocks'
import { collectionWords } from './words/collections'
import { globalWords } from './words/globals'
import { adminTranslations } from './translations'
import type { CollectionWords, Word } from './words'

/**
 * Puts every label, hint and option of the admin onto the configuration, by the path of its field, so that collections
 * hold no text. Throws when something has no words: a label is then missing in development, not in front of a guest.
 */
export function applyWords(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(labelCollection),
    globals: config.globals?.map(labelGlobal),
    i18n: { ...config.i18n, translations: adminTranslations },
  }
}

function labelCollection(collection: CollectionConfig): CollectionConfig {
  const words = collectionWords[collection.slug]
  if (!words) throw new Error(`No words for the collection "${collection.slug}"`)
  return {
    ...collection,
    labels: { singular: words.one, plural: words.many },
    admin: {
      ...collection.admin,
      ...groupOf(collection.admin?.group),
      ...(words.about ? { description: words.about } : {}),
    },
    fields: collection.fields.map((field) => labelField(field, '', words, collection.slug)),
  }
}

function labelGlobal(global: GlobalConfig): GlobalConfig {
  const words = globalWords[global.slug]
  if (!words) throw new Error(`No words for the global "${global.slug}"`)
  return {
    ...global,
    label: words.name,
    admin: {
      ...global.admin,
      ...groupOf(global.admin?.group),
      ...(words.about ? { description: words.about } : {}),
    },
    fields: global.fields.map((field) => labelField(field, '', words, global.slug)),
  }
}

const groupOf = (group: unknown) => (typeof group === 'string' ? { group: groups[group] ?? group } : {})

type Words = Pick<CollectionWords, 'fields' | 'hints' | 'options' | 'tabs' | 'rows'>

function labelField(field: Field, parent: string, words: Words, owner: string): Field {
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({
        ...tab,
        label: find(words.tabs, keyOf(tab.label), `${owner}, tab`),
        fields: tab.fields.map((inner) => labelField(inner, parent, words, owner)),
      })),
    }
  }
  if (field.type === 'row')
    return { ...field, fields: field.fields.map((inner) => labelField(inner, parent, words, owner)) }
  if (field.type === 'collapsible') {
    return {
      ...field,
      label: find(words.tabs, keyOf(field.label), `${owner}, section`),
      fields: field.fields.map((inner) => labelField(inner, parent, words, owner)),
    }
  }
  if (field.type === 'ui') {
    const label = words.fields?.[field.name]
    return label ? { ...field, label } : field
  }
  if (!('name' in field) || !field.name) return field

  const path = parent ? `${parent}.${field.name}` : field.name
  const hint = words.hints?.[path]
  const labelled: Record<string, unknown> = {
    ...field,
    label: words.fields?.[path] ?? common[field.name] ?? missing(`${owner}.${path}`),
    ...(hint ? { admin: { ...field.admin, description: hint } } : {}),
  }
  if (field.type === 'select' && field.options) {
    labelled.options = field.options.map((option) =>
      labelOption(option, words.options?.[path] ?? words.options?.[field.name], `${owner}.${path}`),
    )
  }
  if (field.type === 'array') {
    const rows = words.rows?.[path]
    if (rows) labelled.labels = { singular: rows[0], plural: rows[1] }
  }
  if (field.type === 'blocks') {
    labelled.blocks = field.blocks.map((block) => {
      const its = blockWords[block.slug] ?? missing(`block ${block.slug}`)
      return {
        ...block,
        labels: { singular: its.one, plural: its.many },
        fields: block.fields.map((inner) => labelField(inner, '', its, `block ${block.slug}`)),
      }
    })
  } else if ('fields' in field) {
    labelled.fields = field.fields.map((inner) => labelField(inner, path, words, owner))
  }
  return labelled as unknown as Field
}

function labelOption(option: Option, options: Record<string, Word> | undefined, where: string): Option {
  const value = typeof option === 'string' ? option : option.value
  return {
    value,
    label:
      options?.[value] ??
      common[`option.${value}`] ??
      (/^[A-Z]{3}$/.test(value) ? value : missing(`${where}, option ${value}`)),
  }
}

/** Tabs and sections carry the key of their words where the label will stand. */
const keyOf = (label: unknown) => (typeof label === 'string' ? label : '')

const find = (words: Record<string, Word> | undefined, key: string, where: string) =>
  words?.[key] ?? missing(`${where} ${key}`)

function missing(where: string): never {
  throw new Error(`The admin has no words for ${where}`)
}
