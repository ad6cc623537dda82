import type { Field } from 'payload'
import { WEEKDAYS } from '@/domain/time/weekdays'
import { notBefore } from '../shared/notBefore'
import { optional } from '../shared/optional'
import { ofSameVenue, sameVenue } from '../shared/sameVenue'
import { serviceDate } from '../shared/serviceDate'
import { serviceHours } from '../shared/serviceHours'

export const hoursFields: Field[] = [
  {
    name: 'weekdays',
    type: 'select',
    hasMany: true,
    required: true,
    options: [...WEEKDAYS],
    admin: {
      components: {
        Field: '/src/admin/service/WeekdaysField#WeekdaysField',
        Cell: '/src/admin/service/WeekdaysCell#WeekdaysCell',
      },
    },
  },
  serviceHours(),
  {
    type: 'row',
    fields: [
      serviceDate('validFrom'),
      serviceDate('validTo', { validate: optional(notBefore('validFrom')) }),
    ],
  },
  {
    name: 'areas',
    type: 'relationship',
    relationTo: 'areas',
    hasMany: true,
    maxDepth: 1,
    filterOptions: ofSameVenue,
    validate: sameVenue,
  },
]
