import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { editors, publishedOrOwnVenue } from '@/access/rules'
import { sitePreview } from '@/platform/http/sitePreview'
import { leaveRedirect } from '../../hooks/leaveRedirect'
import { wholeNumber } from '../shared/money'
import { seo } from '../shared/seo'
import { slug } from '../shared/slug'
import { venue } from '../shared/venue'
import { draftsAndVersions } from '../shared/versions'
import { endsAfterStart } from '../shared/endsAfterStart'

export const Events: CollectionConfig<'events'> = {
  slug: 'events',
  access: {
    create: inOwnVenues(editors),
    read: publishedOrOwnVenue,
    readVersions: inOwnVenues(editors, 'version.venue'),
    update: inOwnVenues(editors),
    delete: inOwnVenues(editors),
  },
  admin: {
    group: 'content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'priceCents', 'capacity', '_status'],
    ...sitePreview('events'),
  },
  defaultSort: '-startsAt',
  trash: true,
  versions: draftsAndVersions,
  hooks: { beforeChange: [leaveRedirect('/events')] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 160 },
    slug('title'),
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          required: true,
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'endsAt',
          type: 'date',
          index: true,
          validate: endsAfterStart,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
    { name: 'lead', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'body', type: 'richText', localized: true },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    {
      type: 'row',
      fields: [
        { name: 'priceCents', type: 'number', min: 0, max: 100_000_000, validate: wholeNumber },
        { name: 'capacity', type: 'number', min: 1, max: 10_000, validate: wholeNumber },
      ],
    },
    seo({ title: 'title', opening: 'lead', path: '/events' }),
    venue,
  ],
}
