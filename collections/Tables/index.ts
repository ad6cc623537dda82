import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, serviceStaff } from '@/access/rules'
import { TABLE_CHANNELS } from '@/domain/availability/tableChannels'
import { breakagesEndpoint } from '../shared/breakagesEndpoint'
import { carefulEdit } from '../shared/carefulEdit'
import { fillNulls } from '../shared/fillNulls'
import { partyFields } from '../shared/partyFields'
import { wholeNumber } from '../shared/money'
import { ofSameVenue, sameVenue } from '../shared/sameVenue'
import { fixedVenue } from '../shared/venue'
import { tableCards } from './endpoints/tableCards'
import { keepBooked, keepBookedFromDelete } from './hooks/keepBooked'
import { isForOne } from './isForOne'

const centimetres = (name: string, min: number, max: number, defaultValue: number) =>
  ({ name, type: 'number', min, max, defaultValue, validate: wholeNumber }) as const

/** Where a party sits; a seat at the counter is a table for one. */
export const Tables: CollectionConfig<'tables'> = {
  slug: 'tables',
  access: {
    create: inOwnVenues(managers),
    read: inOwnVenues(serviceStaff),
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'name',
    defaultColumns: ['name', 'area', 'minParty', 'maxParty', 'channel', 'priority', 'active'],
    components: { edit: carefulEdit },
  },
  defaultSort: 'name',
  versions: false,
  hooks: {
    beforeValidate: [fillNulls],
    beforeChange: [keepBooked],
    beforeDelete: [keepBookedFromDelete],
  },
  endpoints: [breakagesEndpoint('tables'), tableCards],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 40 },
        {
          name: 'area',
          type: 'relationship',
          relationTo: 'areas',
          required: true,
          index: true,
          maxDepth: 1,
          filterOptions: ofSameVenue,
          validate: sameVenue,
        },
      ],
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
        { name: 'isCounterSeat', type: 'checkbox', defaultValue: false, validate: isForOne },
      ],
    },
    {
      name: 'plan',
      type: 'group',
      fields: [
        {
          name: 'shape',
          type: 'select',
          defaultValue: 'square',
          options: ['round', 'square', 'rectangle', 'seat'],
        },
        { type: 'row', fields: [centimetres('xCm', 0, 20_000, 0), centimetres('yCm', 0, 20_000, 0)] },
        {
          type: 'row',
          fields: [
            centimetres('widthCm', 30, 1000, 70),
            centimetres('heightCm', 30, 1000, 70),
            centimetres('rotationDegrees', 0, 359, 0),
          ],
        },
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    fixedVenue,
  ],
}
