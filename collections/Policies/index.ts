import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, managers } from '@/access/rules'
import { fillNulls } from '../shared/fillNulls'
import { section } from '../shared/section'
import { fixedVenue } from '../shared/venue'
import { computed } from '../shared/computed'
import { chargeFields } from './chargeFields'
import { feeFields } from './feeFields'
import { raiseVersion } from './hooks/raiseVersion'

/** What a booking costs in advance and what a late cancellation costs. Copied onto each reservation when it is made. */
export const Policies: CollectionConfig<'policies'> = {
  slug: 'policies',
  access: {
    create: inOwnVenues(managers),
    read: inOwnVenues(hosts),
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'money',
    useAsTitle: 'name',
    defaultColumns: ['name', 'charge', 'depositKind', 'tiers', 'version'],
  },
  versions: false,
  hooks: { beforeValidate: [fillNulls], beforeChange: [raiseVersion] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    {
      name: 'example',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/service/PolicyExample#PolicyExample' },
      },
    },
    { name: 'text', type: 'textarea', localized: true, maxLength: 2000 },
    { type: 'tabs', tabs: [section('fee', feeFields), section('charge', chargeFields)] },
    computed({ name: 'version', type: 'number', defaultValue: 1, admin: { position: 'sidebar' } }),
    fixedVenue,
  ],
}
