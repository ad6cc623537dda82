import type { Field } from 'payload'
import {
  readAvailable,
  readUnavailableUntil,
  readUnavailableBecause,
} from '@/operations/eightySix/readAvailability'

/** Whether it can be had right now: computed when it is read, so it comes back by itself when the time has passed. */
export const availabilityFields: Field[] = [
  {
    name: 'available',
    type: 'checkbox',
    virtual: true,
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [readAvailable] },
    admin: { position: 'sidebar', readOnly: true, disableListFilter: true },
  },
  {
    name: 'unavailableUntil',
    type: 'date',
    virtual: true,
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [readUnavailableUntil] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListFilter: true,
      condition: (data) => Boolean(data?.unavailableUntil),
      date: { pickerAppearance: 'dayAndTime' },
    },
  },
  {
    name: 'unavailableBecause',
    type: 'text',
    hasMany: true,
    virtual: true,
    access: { read: ({ req }) => Boolean(req.user), create: () => false, update: () => false },
    hooks: { afterRead: [readUnavailableBecause] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      condition: ({ unavailableBecause }) =>
        Array.isArray(unavailableBecause) && unavailableBecause.length > 0,
    },
  },
]
