import type { Field, FieldAccess } from 'payload'
import { computed } from './computed'

type Answering = { answers: FieldAccess; isIndexed?: boolean }

/** Beside what a guest wrote: that it was seen to and how, by whom and when; `noteWhoAnswered` fills in the latter two. */
export const answeredFields = ({ answers, isIndexed = false }: Answering): Field[] => [
  {
    name: 'answered',
    type: 'checkbox',
    defaultValue: false,
    index: isIndexed,
    access: { update: answers },
    admin: { position: 'sidebar' },
  },
  {
    name: 'answerNote',
    type: 'textarea',
    maxLength: 2000,
    access: { update: answers },
    admin: { position: 'sidebar' },
  },
  computed({
    name: 'answeredBy',
    type: 'text',
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.answeredBy) },
  }),
  computed({
    name: 'answeredAt',
    type: 'date',
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data?.answeredAt),
    },
  }),
]
