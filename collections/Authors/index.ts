import type { CollectionConfig } from 'payload'
import { anyone, editors } from '@/access/rules'
import { slug } from '../shared/slug'

/** Who writes in the journal, as readers know them: a name and a few words, never an account. */
export const Authors: CollectionConfig<'authors'> = {
  slug: 'authors',
  access: { create: editors, read: anyone, update: editors, delete: editors },
  admin: { group: 'content', useAsTitle: 'name', defaultColumns: ['name', 'job', 'updatedAt'] },
  defaultSort: 'name',
  versions: false,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    slug('name'),
    { name: 'job', type: 'text', localized: true, maxLength: 80 },
    { name: 'about', type: 'textarea', localized: true, maxLength: 600 },
    { name: 'photo', type: 'upload', relationTo: 'media' },
  ],
}
