import type { Field } from 'payload'
import { hostsOnly } from '@/access/rules'
import { OCCASIONS } from '@/domain/reservation/occasions'
import { allergyConsent } from '../shared/allergies/allergyConsent'

const byHosts = { create: hostsOnly, update: hostsOnly }
const forHosts = { read: hostsOnly, ...byHosts }

export const guestFields: Field[] = [
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    index: true,
    maxDepth: 0,
    access: forHosts,
  },
  {
    name: 'guest',
    type: 'group',
    fields: [
      {
        name: 'name',
        type: 'text',
        maxLength: 120,
        access: byHosts,
        admin: { components: { Cell: '/src/admin/reservations/GuestCell#GuestCell' } },
      },
      {
        type: 'row',
        fields: [
          { name: 'phone', type: 'text', maxLength: 32, access: forHosts },
          { name: 'email', type: 'email', access: forHosts },
          {
            name: 'locale',
            type: 'select',
            defaultValue: 'pl',
            options: ['pl', 'en'],
            access: byHosts,
          },
        ],
      },
    ],
  },
  { name: 'occasion', type: 'select', options: [...OCCASIONS], access: byHosts },
  { name: 'notes', type: 'textarea', maxLength: 1000, access: forHosts },
  { name: 'allergies', type: 'textarea', maxLength: 500, access: forHosts },
  allergyConsent,
  { name: 'staffNotes', type: 'textarea', maxLength: 2000, access: forHosts },
]
