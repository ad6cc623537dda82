import type { BookingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { defaultWords, type TemplateWords } from '@/i18n/mails/defaults'
import { mailWords } from '@/i18n/mails/words'
import { typeset } from '@/ui/text/typeset'
import type { Letter, TicketFacts } from '../letter'
import { fillLine, fillParagraphs, type Paragraph, type Values } from '../templates/fillTemplate'
import type { TemplateKind } from '../templates/templateKinds'
import { bookingValues, partyWords, timeWords } from './bookingWords'
import { footOf, signatureOf } from './footOf'
import { nightWords } from '@/ui/reserve/nightWords'
import { ticketOf } from './ticketOf'

/** The staff's own words for a message, where they have any. */
export type EditedWords = Partial<Record<keyof TemplateWords, string | null>>

export type GuestLetter = {
  template: TemplateKind
  booking: BookingFacts
  locale: MessageLocale
  edited: EditedWords | undefined
  button: Letter['button']
  heading?: string
  /** Beside those of every booking. */
  values?: Values
  notes?: string[]
  smallPrint?: string | null
  ticket?: TicketFacts
  foot?: string[]
}

/** A message to a guest: the words are the staff's where they wrote some, else the house's; the facts are always the house's. */
export function guestLetter(facts: GuestLetter): Letter {
  const { template, booking, locale, edited, button } = facts
  const own = defaultWords[template][locale]
  const values = { ...bookingValues(booking, locale), ...facts.values }
  const paragraphs = (part: 'opening' | 'closing') =>
    fillParagraphs(edited?.[part] || own[part], values).map((runs) => typesetRuns(runs, locale))
  return {
    locale,
    subject: (edited?.subject && fillLine(edited.subject, values)) || (fillLine(own.subject, values) ?? ''),
    preheader: preheaderOf(booking, locale),
    sender: booking.venue.name,
    heading: typeset(facts.heading ?? headingOf(template, locale), locale),
    opening: paragraphs('opening'),
    ticket: facts.ticket ?? ticketOf(booking, locale),
    notes: (facts.notes ?? []).map((note) => typeset(note, locale)),
    button,
    closing: paragraphs('closing'),
    smallPrint: facts.smallPrint ? typeset(facts.smallPrint, locale) : null,
    foot: (facts.foot ?? footOf(booking, locale)).map((line) => typeset(line, locale)),
    signature: signatureOf(booking.venue),
  }
}

function headingOf(template: TemplateKind, locale: MessageLocale): string {
  if (template === 'confirmation' || template === 'reminder') throw new Error(`${template} needs a heading`)
  return mailWords(locale, 'heading')(template)
}

/** "sobota 15 maja, 20:00, dwie osoby. Numer ABC123". */
function preheaderOf(booking: BookingFacts, locale: MessageLocale): string {
  const facts = [
    nightWords(booking.serviceDate, locale),
    timeWords(booking, locale),
    partyWords(booking.partySize, locale),
  ]
  return `${facts.join(', ')} · ${booking.venue.name}`
}

const typesetRuns = (runs: Paragraph, locale: MessageLocale): Paragraph =>
  runs.map((run) => (typeof run === 'string' ? typeset(run, locale) : run))
