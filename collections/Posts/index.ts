import type { CollectionConfig } from 'payload'
import { editors, publishedOrEditors } from '@/access/rules'
import { sitePreview } from '@/platform/http/sitePreview'
import { leaveRedirect } from '../../hooks/leaveRedirect'
import { seo } from '../shared/seo'
import { slug } from '../shared/slug'
import { draftsAndVersions } from '../shared/versions'

/** The journal. The author is somebody readers know, not an account. */
export const Posts: CollectionConfig<'posts'> = {
  slug: 'posts',
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
    defaultColumns: ['title', 'publishedOn', 'author', '_status'],
    ...sitePreview('posts'),
  },
  defaultSort: '-publishedOn',
  trash: true,
  versions: draftsAndVersions,
  hooks: { beforeChange: [leaveRedirect('/journal')] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 160 },
    slug('title'),
    { name: 'lead', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'body', type: 'richText', required: true, localized: true },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'authors',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'authorName',
      type: 'text',
      maxLength: 80,
      admin: { position: 'sidebar', condition: (data) => !data.author },
    },
    {
      name: 'publishedOn',
      type: 'date',
      required: true,
      index: true,
      defaultValue: () => new Date().toISOString(),
      admin: { position: 'sidebar' },
    },
    seo({ title: 'title', opening: 'lead', path: '/journal' }),
  ],
}
