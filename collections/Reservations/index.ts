import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, nobody, serviceStaff } from '@/access/rules'
import { askAllergyConsent } from '../shared/allergies/askAllergyConsent'
import { leaveOutAllergies } from '../shared/allergies/leaveOutAllergies'
import { noteAllergiesRead } from '../shared/allergies/noteAllergiesRead'
import { noteAllergyConsent } from '../shared/allergies/noteAllergyConsent'
import { section } from '../shared/section'
import { fixedVenue } from '../shared/venue'
import { boardEndpoints, guestEndpoints } from './endpoints'
import { explainSlot } from './endpoints/explainSlot'
import { guestFields } from './guestFields'
import { countStatus } from './hooks/countStatus'
import { countVisits } from './hooks/countVisits'
import { decideReservation, takeItsTables } from './hooks/commitReservation'
import { followMoney } from './hooks/followMoney'
import { fillGuestGaps, knowGuest } from './hooks/knowGuest'
import { lockReservation } from './hooks/lockReservation'
import { normaliseGuest } from './hooks/normaliseGuest'
import { planMessages } from './hooks/planMessages'
import { tellWebhooks } from './hooks/tellWebhooks'
import { partyFields } from './partyFields'
import { seatingFields } from './seatingFields'
import { stateFields } from './stateFields'

/**
 * A party that wants a table, holds one or sits at one; the waiting list is its status `waitlisted`. Never deleted: it
 * is cancelled, and its guest can be erased.
 */
export const Reservations: CollectionConfig<'reservations'> = {
  slug: 'reservations',
  access: {
    create: inOwnVenues(hosts),
    read: inOwnVenues(serviceStaff),
    update: inOwnVenues(serviceStaff),
    delete: nobody,
  },
  admin: {
    group: 'service',
    useAsTitle: 'reference',
    defaultColumns: ['startsAt', 'guest.name', 'partySize', 'tables', 'status', 'reference'],
    listSearchableFields: ['reference', 'guest.name', 'guest.phone', 'guest.email'],
    components: {
      beforeListTable: ['/src/admin/reservations/NightFilter#NightFilter'],
      edit: { SaveButton: '/src/admin/reservations/CarefulBookingSave#CarefulBookingSave' },
    },
  },
  defaultSort: 'startsAt',
  disableDuplicate: true,
  custom: { oneAtATime: true },
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['venue', 'serviceDate'] }],
  hooks: {
    beforeOperation: [lockReservation, leaveOutAllergies],
    beforeValidate: [normaliseGuest],
    beforeChange: [askAllergyConsent, knowGuest, decideReservation],
    afterChange: [
      takeItsTables,
      followMoney,
      planMessages,
      fillGuestGaps,
      noteAllergyConsent,
      countVisits,
      tellWebhooks,
      countStatus,
    ],
    afterRead: [noteAllergiesRead],
  },
  endpoints: [explainSlot, ...boardEndpoints, ...guestEndpoints],
  fields: [
    ...partyFields,
    {
      type: 'tabs',
      tabs: [section('guest', guestFields), section('seating', seatingFields), section('state', stateFields)],
    },
    {
      name: 'money',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/billing/BookingMoney#BookingMoney' },
      },
    },
    {
      name: 'correspondence',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/messages/BookingMessages#BookingMessages' },
      },
    },
    fixedVenue,
  ],
}
