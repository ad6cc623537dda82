import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, serviceStaff } from '@/access/rules'
import { TABLE_CHANNELS } from '@/domain/availability/tableChannels'
import { breakagesEndpoint } from '../shared/breakagesEndpoint'
import { carefulEdit } from '../shared/carefulEdit'
import { fillNulls } from '../shared/fillNulls'
import { partyFields } from '../shared/partyFields'
import { wholeNumber } from '../shared/money'
import { ofSameVenue } from '../shared/sameVenue'
import { fixedVenue } from '../shared/venue'
import { canStandTogether } from './canStandTogether'

/** Tables that are pushed together for one larger party; free only when every one of them is. */
export const TableCombinations: CollectionConfig<'table-combinations'> = {
  slug: 'table-combinations',
  access: {
    create: inOwnVenues(managers),
    read: inOwnVenues(serviceStaff),
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'name',
    defaultColumns: ['name', 'tables', 'minParty', 'maxParty', 'priority', 'active'],
    components: { edit: carefulEdit },
  },
  defaultSort: 'name',
  versions: false,
  hooks: { beforeValidate: [fillNulls] },
  endpoints: [breakagesEndpoint('table-combinations')],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    {
      name: 'tables',
      type: 'relationship',
      relationTo: 'tables',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 12,
      maxDepth: 1,
      filterOptions: ofSameVenue,
      validate: canStandTogether,
      admin: { components: { Field: '/src/admin/service/CombinationTablesField#CombinationTablesField' } },
    },
    partyFields,
    {
      type: 'row',
      fields: [
        {
          name: 'channel',
          type: 'select',
          defaultValue: 'online',
          options: [...TABLE_CHANNELS],
        },
        {
          name: 'priority',
          type: 'number',
          defaultValue: 100,
          min: 0,
          max: 1000,
          validate: wholeNumber,
        },
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    fixedVenue,
  ],
}
