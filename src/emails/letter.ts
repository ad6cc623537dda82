import type { MessageLocale } from '@/domain/messages/kinds'
import type { Paragraph } from './templates/fillTemplate'

/** One message as it will be read, before it is HTML or text: the reason for it, the facts, one button. */
export type Letter = {
  locale: MessageLocale
  subject: string
  /** What a list of mails shows after the subject. */
  preheader: string
  /** Who writes: the venue, or the product where there is none. */
  sender: string
  heading: string
  opening: Paragraph[]
  ticket: TicketFacts | null
  /** A gift card, where the letter is one. */
  card?: CardFacts | null
  /** Sentences that follow from the facts, such as what cancelling costs. */
  notes: string[]
  button: { label: string; url: string }
  closing: Paragraph[]
  /** Words of others, such as the policy the guest agreed to. */
  smallPrint: string | null
  /** Why it came, and who stands behind it. */
  foot: string[]
  signature: string[]
}

/** A gift card: its picture, and what it says where no picture is shown. */
export type CardFacts = {
  picture: { url: string; alt: string }
  amount: string
  /** What stands above the code. */
  codeName: string
  code: string
  /** What the giver wrote, and who that is. */
  wishes: string | null
  from: string | null
  validThrough: string
}

/** A booking as a label on a bottle: the night and the hour large, the rest beneath. */
export type TicketFacts = {
  weekday: string
  date: string
  time: string
  /** "do 22:00, dwie osoby". */
  beneath: string
  /** What to know of a time after midnight. */
  night: string[]
  rows: { name: string; value: string }[]
  /** It does not take place. */
  isOff: boolean
}
