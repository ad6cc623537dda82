import { expect, it } from 'vitest'
import { unknownName } from '@/emails/templates/fillTemplate'
import { TEMPLATE_KINDS } from '@/emails/templates/templateKinds'
import { variablesOf } from '@/emails/templates/variables'
import { defaultWords } from './defaults'
import en from './en.json'
import pl from './pl.json'

it('has the same keys in both languages, and no empty text', () => {
  expect(keysOf(en)).toEqual(keysOf(pl))
})

it('uses only variables that its message can fill in', () => {
  for (const kind of TEMPLATE_KINDS) {
    for (const { subject, opening, closing } of Object.values(defaultWords[kind])) {
      expect(unknownName(subject, variablesOf(kind, 'subject')), kind).toBeNull()
      expect(unknownName(opening, variablesOf(kind, 'text')), kind).toBeNull()
      expect(unknownName(closing, variablesOf(kind, 'text')), kind).toBeNull()
    }
  }
})

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [`${path} is empty`] : [path]
  return Object.entries(value as object)
    .flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    .sort()
}
