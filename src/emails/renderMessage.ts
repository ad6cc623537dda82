import { createElement } from 'react'
import type { FactsOf } from '@/domain/messages/facts'
import type { MessageKind, MessageLocale } from '@/domain/messages/kinds'
import { confirmationPdf } from '@/documents/confirmationPdf'
import { confirmationWords } from '@/i18n/documents/confirmationWords'
import type { Mail } from '@/integrations/email/mail'
import type { Letter } from './letter'
import { letters } from './letters/letters'
import type { VenueWords } from './letters/letterOf'
import { letterText } from './letterText'

export type MessageRequest<Kind extends MessageKind> = {
  kind: Kind
  locale: MessageLocale
  facts: FactsOf<Kind>
  /** What the venue's staff wrote instead of the house's words, in this language; null or empty for none. */
  words: VenueWords | null
}

/** All of a mail but to whom it goes and under which key. */
export type RenderedMessage = Pick<
  Mail,
  'subject' | 'html' | 'text' | 'attachments' | 'senderName' | 'replyTo' | 'isKeyToAccount'
>

/** Writes one message as it stands at this moment. */
export async function renderMessage<Kind extends MessageKind>({
  kind,
  locale,
  facts,
  words,
}: MessageRequest<Kind>): Promise<RenderedMessage> {
  const letter = letters[kind]({ facts, locale, words })
  const venue = venueOf(facts)
  return {
    subject: letter.subject,
    html: await htmlOf(letter),
    text: letterText(letter),
    senderName: letter.sender,
    ...(isToGuest(facts) && venue?.email ? { replyTo: venue.email } : {}),
    ...(CALENDARS.has(kind) && isToGuest(facts)
      ? { attachments: [calendarFile(facts.booking.calendar)] }
      : {}),
    ...(kind === 'paymentConfirmation'
      ? { attachments: await confirmationFile(facts as FactsOf<'paymentConfirmation'>, locale) }
      : {}),
    ...(KEYS.has(kind) ? { isKeyToAccount: true } : {}),
  }
}

/** The components are read in when the first mail is written: the site and the API start without them. */
export async function htmlOf(letter: Letter): Promise<string> {
  const [{ render }, { LetterMail }] = await Promise.all([
    import('@react-email/render'),
    import('./LetterMail'),
  ])
  return render(createElement(LetterMail, { letter }))
}

/** Those after which the guest's calendar should say something else. */
const CALENDARS: ReadonlySet<MessageKind> = new Set(['confirmation', 'change', 'cancellation'])

/** Whoever reads these may sign in, or spend: of the staff only owners see them in the outbox. */
const KEYS: ReadonlySet<MessageKind> = new Set(['invitation', 'passwordReset', 'giftCard'])

type GuestFacts = FactsOf<'confirmation'>

const isToGuest = (facts: object): facts is GuestFacts =>
  'booking' in facts && facts.booking !== null && 'calendar' in (facts.booking as object)

function venueOf(facts: object) {
  if (isToGuest(facts)) return facts.booking.venue
  return 'venue' in facts ? (facts as FactsOf<'invitation'>).venue : null
}

async function confirmationFile({ document }: FactsOf<'paymentConfirmation'>, locale: MessageLocale) {
  if (!document) return []
  const filename = `${confirmationWords[locale].fileName}-${document.reference}.pdf`
  const content = (await confirmationPdf(document, locale)).toString('base64')
  return [{ filename, content, encoding: 'base64' as const, contentType: 'application/pdf' }]
}

const calendarFile = (content: string) => ({
  filename: 'reservation.ics',
  content,
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
})
