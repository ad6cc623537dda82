import type { CollectionConfig } from 'payload'
import { editors, publishedOrEditors } from '@/access/rules'
import { sitePreview } from '@/platform/http/sitePreview'
import { leaveRedirect } from '../../hooks/leaveRedirect'
import { seo } from '../shared/seo'
import { slug } from '../shared/slug'
import { draftsAndVersions } from '../shared/versions'
import { pageBlocks } from './blocks'

export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
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
    defaultColumns: ['title', 'slug', 'updatedAt', '_status'],
    ...sitePreview('pages'),
  },
  defaultSort: 'slug',
  trash: true,
  versions: draftsAndVersions,
  hooks: { beforeChange: [leaveRedirect('')] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
    slug('title'),
    { name: 'lead', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'blocks', type: 'blocks', blocks: pageBlocks, maxRows: 40 },
    seo({ title: 'title', opening: 'lead', path: '' }),
  ],
}
