import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, serviceStaff } from '@/access/rules'
import { breakagesEndpoint } from '../shared/breakagesEndpoint'
import { carefulEdit } from '../shared/carefulEdit'
import { fillNulls } from '../shared/fillNulls'
import { flagLeftOutside, flagOutside } from '../shared/flagOutside'
import { section } from '../shared/section'
import { fixedVenue } from '../shared/venue'
import { bookingFields } from './bookingFields'
import { previewSlots } from './endpoints/previewSlots'
import { hoursFields } from './hoursFields'
import { pacingFields } from './pacingFields'
import { stayFields } from './stayFields'

/** A bookable part of the week, such as dinner: when it runs, how long one stays, how many may come at once. */
export const Services: CollectionConfig<'services'> = {
  slug: 'services',
  access: {
    create: inOwnVenues(managers),
    read: inOwnVenues(serviceStaff),
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'name',
    defaultColumns: ['name', 'weekdays', 'opens', 'lastSeating', 'closes', 'active'],
    components: {
      beforeListTable: ['/src/admin/service/WeekOverview#WeekOverview'],
      edit: carefulEdit,
    },
  },
  versions: false,
  hooks: { beforeValidate: [fillNulls], afterChange: [flagOutside], afterDelete: [flagLeftOutside] },
  endpoints: [previewSlots, breakagesEndpoint('services')],
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80 },
    {
      type: 'tabs',
      tabs: [
        section('hours', hoursFields),
        section('stay', stayFields),
        section('pacing', pacingFields),
        section('booking', bookingFields),
      ],
    },
    {
      name: 'preview',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/service/SlotPreview#SlotPreview' },
      },
    },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    fixedVenue,
  ],
}
