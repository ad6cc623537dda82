import type { EventType, TEST_EVENT } from '@/domain/events/catalogue'

/** What each event means, for programmers, who read English. */
export const eventSummaries: Record<EventType | typeof TEST_EVENT, string> = {
  'reservation.created': 'A reservation was made, whatever its status',
  'reservation.requested': 'A party asks for a table and waits for an answer',
  'reservation.confirmed': 'A reservation is confirmed',
  'reservation.changed': 'Time, party, area or tables are others; the status is not',
  'reservation.declined': 'A request was turned down',
  'reservation.cancelled': 'A reservation was cancelled, by the guest or the house',
  'reservation.expired': 'A hold or a request has run out',
  'reservation.arrived': 'The party is here',
  'reservation.seated': 'The party sits',
  'reservation.completed': 'The party has left',
  'reservation.no_show': 'The party never came',
  'waitlist.joined': 'A party waits for a table to come free',
  'waitlist.offered': 'A table that came free is offered to a party that waits',
  'menu.eighty_sixed': 'An ingredient or an item is off for now',
  'menu.back': 'Somebody brought it back',
  'feedback.received': 'A guest said how it was, or said it anew',
  'payment.received': 'Money has come',
  'payment.refunded': 'Money has gone back to whoever paid it',
  'payment.disputed': 'A bank has taken money back, or wants to',
  'document.requested': 'Somebody who paid asks for a document: issue it in the program that keeps the books',
  'guest.merged': 'Two records of one guest became one',
  'guest.erased': 'A guest was erased: erase your copy too',
  'staff.alert': 'Something the staff should hear of at once',
  'webhook.test': 'Sent by hand, to try the address out',
}
