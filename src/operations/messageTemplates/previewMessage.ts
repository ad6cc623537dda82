import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { BookingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import type { EditedWords } from '@/emails/letters/guestLetter'
import { renderMessage, type RenderedMessage } from '@/emails/renderMessage'
import { sampleBooking, sampleFacts } from '@/emails/sample/sampleFacts'
import type { TemplateKind } from '@/emails/templates/templateKinds'
import { readBookingFacts } from '@/operations/messages/readBookingFacts'
import { readVenueFacts } from '@/operations/messages/readVenueFacts'
import { connectionOf } from '@/platform/database/transactions'
import { factsForTemplate } from './factsForTemplate'
import { readVenueWords } from './readVenueWords'

export type PreviewRequest = {
  template: TemplateKind
  locale: MessageLocale
  /** As typed at this moment; without them those that are saved. */
  words?: EditedWords
}

/** `reference` is the booking it is shown with; null when there is none yet and one was made up. */
export type Preview = { message: RenderedMessage; reference: string | null }

/** A message as its guest would read it, with the venue's latest reservation, but with a link that opens nothing. */
export async function previewMessage({
  template,
  locale,
  words,
  venueId,
  req,
}: PreviewRequest & { venueId: string; req: PayloadRequest }): Promise<Preview> {
  const now = Temporal.Now.instant()
  const latest = await latestReservation(venueId, req)
  const real = latest ? (await readBookingFacts(latest, locale, now, req)).booking : null
  const booking = harmless(real ?? sampleBooking(await readVenueFacts(venueId, locale, req), locale, now))
  const { kind, facts } = factsForTemplate(template, sampleFacts({ booking }))
  const edited = words ? { [template]: words } : await readVenueWords({ venueId, locale, req })
  const message = await renderMessage({ kind, locale, facts, words: edited })
  return { message: { ...message, attachments: [] }, reference: real?.reference ?? null }
}

/** A preview is passed round: the key to somebody's booking stays out of it. */
const harmless = (booking: BookingFacts): BookingFacts => {
  const manageUrl = `${booking.venue.siteUrl}/manage/example`
  return { ...booking, manageUrl, calendarUrl: manageUrl, calendar: '' }
}

async function latestReservation(venueId: string, req: PayloadRequest): Promise<string | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from reservations where venue_id = ${venueId}::uuid and starts_at is not null
    order by (guest_name is not null) desc, created_at desc, id limit 1`)
  return rows[0]?.id ?? null
}
