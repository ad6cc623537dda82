import type { Field } from 'payload'
import { behindTheBarOnly } from '@/access/rules'
import { readEightySixedUntil } from '@/operations/eightySix/readOffMarks'

/**
 * Off for now, still on the menu. The mark belongs to a venue and is kept in its own table; this field shows the one of
 * the venue at hand and takes a new one: an instant, or null for "back". It ends by itself when its instant has passed.
 */
export const eightySixFields: Field[] = [
  {
    name: 'eightySixedUntil',
    type: 'date',
    virtual: true,
    access: { create: () => false, update: behindTheBarOnly },
    hooks: { afterRead: [readEightySixedUntil] },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      disableListFilter: true,
    },
  },
  {
    name: 'eightySixControls',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      condition: (data, _, { user }) => Boolean(data?.id && user),
      components: { Field: '/src/admin/eightySix/EightySixControls#EightySixControls' },
    },
  },
]
