import type { Field } from 'payload'
import { computed } from '../shared/computed'

/** Beside the form, once there is something to say. */
const shownOnce = (name: string) => ({
  position: 'sidebar' as const,
  condition: (data: Record<string, unknown>) => Boolean(data?.[name]),
})
const moment = (name: string): Field =>
  computed({ name, type: 'date', admin: { ...shownOnce(name), date: { pickerAppearance: 'dayAndTime' } } })

/** How it has gone, and which secret signs: written by the sender and the house. */
export const stateFields: Field[] = [
  moment('lastSuccessAt'),
  moment('failingSince'),
  computed({
    name: 'lastFailure',
    type: 'text',
    admin: {
      ...shownOnce('lastFailure'),
      components: {
        Cell: '/src/admin/webhooks/FailureCell#FailureCell',
        Field: '/src/admin/webhooks/FailureField#FailureField',
      },
    },
  }),
  moment('disabledAt'),
  computed({
    name: 'disabledBecause',
    type: 'select',
    options: ['failing', 'gone'],
    admin: shownOnce('disabledBecause'),
  }),
  computed({ name: 'secretVersion', type: 'number', defaultValue: 1, admin: { hidden: true } }),
  moment('previousSecretUntil'),
]
