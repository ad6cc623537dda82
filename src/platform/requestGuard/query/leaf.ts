import type { FlattenedField } from 'payload'

/** What stands at the end of a path: decides which operators and values make sense. */
export type Leaf =
  | { kind: 'text' | 'serviceDate' | 'number' | 'date' | 'boolean' | 'id' | 'opaque'; isList?: boolean }
  | { kind: 'option'; options: string[]; isList?: boolean }
  | { kind: 'relation'; relationTo: string[]; isPolymorphic: boolean; isList?: boolean }

export function leafOf(field: FlattenedField): Leaf {
  const isList = 'hasMany' in field && Boolean(field.hasMany)
  switch (field.type) {
    case 'text':
      return { kind: field.custom?.isServiceDate ? 'serviceDate' : 'text', isList }
    case 'textarea':
    case 'email':
    case 'code':
      return { kind: 'text', isList }
    case 'number':
      return { kind: 'number', isList }
    case 'date':
      return { kind: 'date' }
    case 'checkbox':
      return { kind: 'boolean' }
    case 'select':
    case 'radio':
      return {
        kind: 'option',
        options: field.options.map((option) => (typeof option === 'string' ? option : option.value)),
        isList,
      }
    case 'relationship':
    case 'upload':
      return {
        kind: 'relation',
        relationTo: [field.relationTo].flat(),
        isPolymorphic: Array.isArray(field.relationTo),
        isList,
      }
    default:
      return { kind: 'opaque' }
  }
}

const sets = ['in', 'not_in']
const equality = ['equals', 'not_equals', 'exists']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const search = ['like', 'not_like', 'contains']

const operators: Record<Leaf['kind'], string[]> = {
  text: [...equality, ...sets, ...search],
  // A date of the venue is a text that sorts as a date.
  serviceDate: [...equality, ...sets, ...search, ...order],
  number: [...equality, ...sets, ...order],
  date: [...equality, ...sets, ...order],
  boolean: equality,
  // The backoffice searches ids with `like`, which the platform turns into `equals`.
  id: [...equality, ...sets, 'like'],
  option: [...equality, ...sets],
  relation: [...equality, ...sets],
  opaque: ['exists'],
}

/** Operators that PostgreSQL can apply to the column behind a leaf. */
export const canCompare = (leaf: Leaf, operator: string): boolean =>
  operators[leaf.kind].includes(operator) || (operator === 'contains' && Boolean(leaf.isList))
