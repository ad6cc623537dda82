import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, serviceStaff } from '@/access/rules'
import { breakagesEndpoint } from '../shared/breakagesEndpoint'
import { carefulEdit } from '../shared/carefulEdit'
import { fillNulls } from '../shared/fillNulls'
import { wholeNumber } from '../shared/money'
import { fixedVenue } from '../shared/venue'

const centimetres = (name: string, defaultValue: number) =>
  ({ name, type: 'number', min: 100, max: 20_000, defaultValue, validate: wholeNumber }) as const

/** A room or a part of one: the counter, the garden. */
export const Areas: CollectionConfig<'areas'> = {
  slug: 'areas',
  access: {
    create: inOwnVenues(managers),
    read: inOwnVenues(serviceStaff),
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'name',
    defaultColumns: ['name', 'online', 'order'],
    components: { edit: carefulEdit },
  },
  defaultSort: 'order',
  versions: false,
  hooks: { beforeValidate: [fillNulls] },
  endpoints: [breakagesEndpoint('areas')],
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80 },
    { name: 'online', type: 'checkbox', defaultValue: true },
    {
      name: 'plan',
      type: 'group',
      fields: [{ type: 'row', fields: [centimetres('widthCm', 800), centimetres('heightCm', 600)] }],
    },
    { name: 'order', type: 'number', defaultValue: 0, index: true, admin: { position: 'sidebar' } },
    fixedVenue,
  ],
}
