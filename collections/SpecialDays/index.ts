import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { anyone, hostsOnly, managers } from '@/access/rules'
import { breakagesEndpoint } from '../shared/breakagesEndpoint'
import { carefulEdit } from '../shared/carefulEdit'
import { fillNulls } from '../shared/fillNulls'
import { flagLeftOutside, flagOutside } from '../shared/flagOutside'
import { wholeNumber } from '../shared/money'
import { ofSameVenue, sameVenue } from '../shared/sameVenue'
import { serviceDate } from '../shared/serviceDate'
import { serviceHours } from '../shared/serviceHours'
import { fixedVenue } from '../shared/venue'
import { closedOrServices } from './closedOrServices'

/** One service date that is not as its weekday: closed, or with services of its own. Guests may read it. */
export const SpecialDays: CollectionConfig<'special-days'> = {
  slug: 'special-days',
  access: {
    create: inOwnVenues(managers),
    read: anyone,
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'date',
    defaultColumns: ['date', 'name', 'closed', 'waiveFees'],
    components: { edit: carefulEdit },
  },
  defaultSort: 'date',
  disableDuplicate: true,
  versions: false,
  hooks: { beforeValidate: [fillNulls], afterChange: [flagOutside], afterDelete: [flagLeftOutside] },
  endpoints: [breakagesEndpoint('special-days')],
  indexes: [{ fields: ['venue', 'date'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        serviceDate('date', { required: true, index: true }),
        { name: 'name', type: 'text', localized: true, maxLength: 120 },
      ],
    },
    { name: 'closed', type: 'checkbox', defaultValue: false },
    { name: 'waiveFees', type: 'checkbox', defaultValue: false, access: { read: hostsOnly } },
    {
      name: 'usualHours',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/service/UsualHoursButton#UsualHoursButton' },
      },
    },
    {
      name: 'services',
      type: 'array',
      maxRows: 6,
      admin: {
        condition: (data) => !data.closed,
        components: { RowLabel: '/src/admin/service/SpecialHoursLabel#SpecialHoursLabel' },
      },
      validate: closedOrServices,
      fields: [
        {
          name: 'service',
          type: 'relationship',
          relationTo: 'services',
          required: true,
          maxDepth: 0,
          filterOptions: ofSameVenue,
          validate: sameVenue,
        },
        serviceHours(),
        {
          name: 'maxCovers',
          type: 'number',
          min: 0,
          max: 2000,
          validate: wholeNumber,
          access: { read: hostsOnly },
        },
      ],
    },
    fixedVenue,
  ],
}
