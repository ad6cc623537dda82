import type { MessageKind } from '@/domain/messages/kinds'
import { paymentLink, requestReceived, waitlistJoined, waitlistOffer } from './asked'
import { change, confirmation, reminder } from './booked'
import { giftCard } from './giftCard'
import type { LetterOf } from './letterOf'
import { membershipDue } from './membershipDue'
import { paymentConfirmation, refundMade } from './money'
import { cancellation, declined, feedbackRequest } from './over'
import { invitation, passwordReset, staffAlert } from './staff'

/** How each kind of message is written. */
export const letters: { [Kind in MessageKind]: LetterOf<Kind> } = {
  requestReceived,
  waitlistJoined,
  waitlistOffer,
  paymentLink,
  paymentConfirmation,
  refundMade,
  giftCard,
  membershipDue,
  confirmation,
  change,
  reminder,
  cancellation,
  declined,
  feedbackRequest,
  staffAlert,
  invitation,
  passwordReset,
}
