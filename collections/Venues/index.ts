import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { anyone, managers, managersOnly, owners } from '@/access/rules'
import { slug } from '../shared/slug'
import { alertRules } from './alertRules'
import { billingRules } from './billingRules'
import { bookingRules } from './bookingRules'
import { fillNulls } from '../shared/fillNulls'
import { wallTime } from '../shared/wallTime'
import { replanReminders } from './hooks/replanReminders'
import { isTimeZone } from './isTimeZone'
import { keepsServicesWhole } from './keepsServicesWhole'
import { messagingRules } from './messagingRules'
import { publicityRules } from './publicityRules'
import { recountDrinks } from './recountDrinks'
import { retentionRules } from './retentionRules'

export const Venues: CollectionConfig<'venues'> = {
  slug: 'venues',
  access: { create: owners, read: anyone, update: inOwnVenues(managers, 'id'), delete: owners },
  admin: { group: 'settings', useAsTitle: 'name', defaultColumns: ['name', 'city', 'timeZone'] },
  versions: false,
  hooks: { beforeValidate: [fillNulls], afterChange: [recountDrinks, replanReminders] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    slug('name'),
    { name: 'tagline', type: 'text', localized: true, maxLength: 160 },
    { name: 'about', type: 'textarea', localized: true, maxLength: 2000 },
    {
      type: 'row',
      fields: [
        {
          name: 'timeZone',
          type: 'text',
          required: true,
          defaultValue: 'Europe/Warsaw',
          validate: isTimeZone,
        },
        {
          ...wallTime('serviceDayCutoff', { required: true, validate: keepsServicesWhole }),
          defaultValue: '06:00',
        },
        {
          name: 'currency',
          type: 'select',
          required: true,
          defaultValue: 'PLN',
          options: ['PLN', 'EUR', 'GBP', 'USD', 'CZK'],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'street', type: 'text', maxLength: 160 },
        { name: 'postalCode', type: 'text', maxLength: 16 },
        { name: 'city', type: 'text', maxLength: 80 },
        { name: 'country', type: 'text', defaultValue: 'PL', maxLength: 2 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', min: -90, max: 90 },
        { name: 'longitude', type: 'number', min: -180, max: 180 },
      ],
    },
    { name: 'gettingThere', type: 'textarea', localized: true, maxLength: 2000 },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', maxLength: 32 },
        { name: 'email', type: 'email' },
      ],
    },
    {
      name: 'hours',
      type: 'array',
      maxRows: 21,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'weekday', type: 'select', required: true, options: ['1', '2', '3', '4', '5', '6', '7'] },
            wallTime('opens', { required: true }),
            wallTime('closes', { required: true }),
          ],
        },
      ],
    },
    {
      name: 'pricing',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'targetPourCostPercent',
              type: 'number',
              min: 1,
              max: 100,
              defaultValue: 20,
              access: { read: managersOnly },
            },
            {
              name: 'priceStepCents',
              type: 'number',
              min: 1,
              max: 10_000,
              defaultValue: 100,
              access: { read: managersOnly },
            },
          ],
        },
      ],
    },
    bookingRules,
    messagingRules,
    retentionRules,
    alertRules,
    publicityRules,
    billingRules,
    {
      name: 'gramsPerStandardDrink',
      type: 'number',
      min: 1,
      max: 40,
      defaultValue: 10,
    },
  ],
}
