import { sql } from '@payloadcms/db-postgres'
import { BATCH, inBatches } from './inBatches'
import type { Forgetting } from './keepRetention'

/**
 * Empties what guests wished for and what was noted about them with reservations of long ago, allergies first of all. That
 * they came, when and with how many stays. Revisions rise, so that an old tab does not write back what it still shows.
 */
export async function forgetWishes(forgetting: Forgetting): Promise<number> {
  return (
    (await forgetNotes(forgetting)) +
    (await forgetFeedback(forgetting)) +
    (await forgetFormMessages(forgetting))
  )
}

const forgetNotes = ({ venueId, before, payload, signal }: Forgetting): Promise<number> =>
  inBatches({
    payload,
    signal,
    change: sql`
      update reservations set notes = null, staff_notes = null, allergies = null, override_reason = null,
        revision = coalesce(revision, 1) + 1, updated_at = now()
      where id = any(array(
        select id from reservations
        where venue_id = ${venueId}::uuid and starts_at < ${before}::timestamptz and status not in ('arrived', 'seated')
          and coalesce(notes, staff_notes, allergies, override_reason) is not null
        order by id limit ${BATCH} for update skip locked))`,
  })

/** The rating stays, the words go. */
const forgetFeedback = ({ venueId, before, payload, signal }: Forgetting): Promise<number> =>
  inBatches({
    payload,
    signal,
    change: sql`
      update feedback set words = null, answer_note = null, updated_at = now()
      where id = any(array(
        select id from feedback
        where venue_id = ${venueId}::uuid and given_at < ${before}::timestamptz and coalesce(words, answer_note) is not null
        order by id limit ${BATCH} for update skip locked))`,
  })

/** What was written through the site goes altogether. */
const forgetFormMessages = ({ venueId, before, payload, signal }: Forgetting): Promise<number> =>
  inBatches({
    payload,
    signal,
    change: sql`
      delete from form_messages
      where id = any(array(
        select id from form_messages where venue_id = ${venueId}::uuid and sent_at < ${before}::timestamptz
        order by id limit ${BATCH} for update skip locked))`,
  })
