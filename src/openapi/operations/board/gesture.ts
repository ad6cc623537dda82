import { refusals } from '../../errors'
import { json, object, orNull, text, uuid, whole } from '../../json'
import type { Schema } from '../../types'
import { listOf, moment } from './words'
import { party } from './party'

export const undo: Schema = orNull({
  ...object({ path: text, body: { type: 'object', additionalProperties: true } }),
  description:
    'To be posted to `/api/reservations/<path>` by whoever wants it back: a change like any other.',
})

export const done = {
  description: 'The parties as they are now.',
  content: json(object({ parties: listOf(party), undo })),
}
export const gestures = refusals('Conflict', 'Unprocessable')

export const wayIn: Schema = {
  ...object(
    {
      revision: whole,
      startsAt: moment,
      endsAt: moment,
      tables: listOf(uuid),
      partySize: whole,
      reason: text,
    },
    ['revision'],
  ),
  description:
    'What is left out stays. An empty list of tables: the best that is free; where none is, a manager with a reason books without one.',
}
