import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, hostsOnly, managers, nobody } from '@/access/rules'
import { noteWhoAnswered } from '../../hooks/noteWhoAnswered'
import { answeredFields } from '../shared/answeredFields'
import { computed } from '../shared/computed'
import { fixedVenue } from '../shared/venue'
import { formEndpoints } from './endpoints'

/**
 * What strangers wrote through a form of the site. Their words are theirs: nobody here changes them; whoever answers notes
 * that and how. Managers may throw away what is none, such as advertising.
 */
export const FormMessages: CollectionConfig<'form-messages'> = {
  slug: 'form-messages',
  access: {
    create: nobody,
    read: inOwnVenues(hosts),
    update: inOwnVenues(hosts),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'guests',
    useAsTitle: 'name',
    defaultColumns: ['sentAt', 'name', 'topic', 'words', 'answered'],
  },
  defaultSort: '-sentAt',
  disableDuplicate: true,
  versions: false,
  hooks: { beforeChange: [noteWhoAnswered] },
  endpoints: formEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        computed({ name: 'name', type: 'text', maxLength: 120 }),
        computed({ name: 'email', type: 'email', index: true }),
        computed({ name: 'phone', type: 'text', index: true, maxLength: 40 }),
      ],
    },
    computed({ name: 'words', type: 'textarea', maxLength: 4000 }),
    {
      type: 'row',
      fields: [
        computed({ name: 'topic', type: 'text', maxLength: 160 }),
        computed({ name: 'page', type: 'text', maxLength: 200 }),
        computed({ name: 'locale', type: 'select', defaultValue: 'pl', options: ['pl', 'en'] }),
      ],
    },
    computed({
      name: 'sentAt',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    }),
    ...answeredFields({ answers: hostsOnly, isIndexed: true }),
    fixedVenue,
  ],
}
