import type { Field } from 'payload'

const line = (name: string, maxLength: number): Field => ({ name, type: 'text', maxLength })

/** Who gives it, to whom, and with which words. All of it goes when the guest is forgotten. */
export const peopleFields: Field[] = [
  {
    name: 'buyer',
    type: 'group',
    fields: [{ type: 'row', fields: [line('name', 120), line('email', 254)] }],
  },
  {
    name: 'recipient',
    type: 'group',
    fields: [{ type: 'row', fields: [line('name', 120), line('email', 254)] }],
  },
  { name: 'message', type: 'textarea', maxLength: 500 },
  { name: 'locale', type: 'select', defaultValue: 'pl', options: ['pl', 'en'] },
]
