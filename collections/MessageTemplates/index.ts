import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, noOne } from '@/access/rules'
import { TEMPLATE_KINDS } from '@/emails/templates/templateKinds'
import { fixedVenue } from '../shared/venue'
import { templateEndpoints } from './endpoints'
import { knownInSubject, knownInText } from './knownVariables'

/**
 * The staff's own words for what the house writes to guests: one document for each kind of message and venue, and the
 * house's words where there is none or a field is empty. Read when a message goes out, so an edit counts from then on.
 */
export const MessageTemplates: CollectionConfig<'message-templates'> = {
  slug: 'message-templates',
  access: {
    create: inOwnVenues(managers),
    read: inOwnVenues(managers),
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: { group: 'settings', useAsTitle: 'subject', defaultColumns: ['kind', 'subject', 'updatedAt'] },
  defaultSort: 'kind',
  disableDuplicate: true,
  versions: false,
  indexes: [{ fields: ['venue', 'kind'], unique: true }],
  endpoints: templateEndpoints,
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [...TEMPLATE_KINDS],
      access: { update: noOne },
    },
    {
      name: 'subject',
      type: 'text',
      localized: true,
      maxLength: 150,
      validate: knownInSubject,
    },
    {
      name: 'opening',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      admin: { rows: 5 },
      validate: knownInText,
    },
    {
      name: 'closing',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      admin: { rows: 3 },
      validate: knownInText,
    },
    {
      name: 'preview',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/messageTemplates/TemplatePreview#TemplatePreview' },
      },
    },
    fixedVenue,
  ],
}
