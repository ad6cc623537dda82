import type { CollectionConfig } from 'payload'
import { editors, publishedOrEditors } from '@/access/rules'
import { sitePreview } from '@/platform/http/sitePreview'
import { leaveRedirect } from '../../hooks/leaveRedirect'
import { seo } from '../shared/seo'
import { slug } from '../shared/slug'
import { draftsAndVersions } from '../shared/versions'

export const Albums: CollectionConfig<'albums'> = {
  slug: 'albums',
  access: {
    create: editors,
    read: publishedOrEditors,
    readVersions: editors,
    update: editors,
    delete: editors,
  },
  admin: {
    group: 'content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'takenOn', 'order', '_status'],
    ...sitePreview('albums'),
  },
  defaultSort: 'order',
  trash: true,
  versions: draftsAndVersions,
  hooks: { beforeChange: [leaveRedirect('/gallery')] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
    slug('title'),
    { name: 'intro', type: 'textarea', localized: true, maxLength: 600 },
    { name: 'takenOn', type: 'date', admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } } },
    { name: 'order', type: 'number', defaultValue: 0, admin: { position: 'sidebar' } },
    { name: 'pictures', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 200 },
    seo({ title: 'title', opening: 'intro', path: '/gallery' }),
  ],
}
