import type { DateField } from 'payload'

type Choices = Omit<DateField, 'name' | 'type' | 'admin'>

/** An instant, typed and shown by the venue's clock wherever the browser is. */
export const venueMoment = (name: string, choices: Choices = {}): DateField => ({
  ...choices,
  name,
  type: 'date',
  admin: {
    date: { pickerAppearance: 'dayAndTime' },
    components: {
      Field: '/src/admin/reservations/VenueMomentField#VenueMomentField',
      Cell: '/src/admin/reservations/VenueMomentCell#VenueMomentCell',
    },
  },
})
