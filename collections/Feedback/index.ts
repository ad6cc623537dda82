import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, managers, managersOnly, nobody } from '@/access/rules'
import { noteWhoAnswered } from '../../hooks/noteWhoAnswered'
import { answeredFields } from '../shared/answeredFields'
import { computed } from '../shared/computed'
import { fixedVenue } from '../shared/venue'
import { feedbackEndpoints } from './endpoints'

/**
 * What guests said of a visit, once for each. Their words are theirs: nobody here changes them; a manager notes that and how
 * it was answered.
 */
export const Feedback: CollectionConfig<'feedback'> = {
  slug: 'feedback',
  access: { create: nobody, read: inOwnVenues(hosts), update: inOwnVenues(managers), delete: nobody },
  admin: {
    group: 'guests',
    useAsTitle: 'rating',
    defaultColumns: ['givenAt', 'rating', 'words', 'flagged', 'answered', 'reservation'],
  },
  defaultSort: '-givenAt',
  disableDuplicate: true,
  versions: false,
  hooks: { beforeChange: [noteWhoAnswered] },
  endpoints: feedbackEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        computed({
          name: 'rating',
          type: 'number',
          required: true,
          min: 1,
          max: 5,
          index: true,
          admin: { components: { Cell: '/src/admin/feedback/RatingCell#RatingCell' } },
        }),
        computed({ name: 'locale', type: 'select', defaultValue: 'pl', options: ['pl', 'en'] }),
      ],
    },
    computed({ name: 'words', type: 'textarea', maxLength: 2000 }),
    {
      type: 'row',
      fields: [
        computed({
          name: 'reservation',
          type: 'relationship',
          relationTo: 'reservations',
          required: true,
          unique: true,
          index: true,
          maxDepth: 0,
        }),
        computed({ name: 'serviceDate', type: 'text', index: true }),
      ],
    },
    {
      type: 'row',
      fields: [moment('givenAt'), moment('changedAt')],
    },
    computed({
      name: 'flagged',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar' },
    }),
    ...answeredFields({ answers: managersOnly }),
    fixedVenue,
  ],
}

function moment(name: string) {
  return computed({
    name,
    type: 'date',
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  })
}
