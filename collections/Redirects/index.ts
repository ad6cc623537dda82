import type { CollectionConfig } from 'payload'
import { anyone, editors } from '@/access/rules'
import { isSitePath } from './isSitePath'

/** Old addresses that still lead somewhere. Both sides are paths of this site, so a redirect never leads guests away. */
export const Redirects: CollectionConfig<'redirects'> = {
  slug: 'redirects',
  access: { create: editors, read: anyone, update: editors, delete: editors },
  admin: { group: 'content', useAsTitle: 'from', defaultColumns: ['from', 'to', 'permanent'] },
  versions: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      validate: isSitePath,
    },
    { name: 'to', type: 'text', required: true, maxLength: 300, validate: isSitePath },
    { name: 'permanent', type: 'checkbox', defaultValue: true },
  ],
}
