import type { Field } from 'payload'

/** A tab or a foldable part of a form; `key` names its words in src/i18n/admin/words. */
export const section = (key: string, fields: Field[]) => ({ label: key, fields })
