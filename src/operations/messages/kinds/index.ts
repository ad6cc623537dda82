import type { MessageKind } from '@/domain/messages/kinds'
import { accountReader } from './accountKinds'
import { bookingReaders } from './bookingKinds'
import { readGiftCardLetter } from './giftCardKind'
import { readMembershipDue } from './membershipKind'
import { readPaymentConfirmation, readRefundMade } from './moneyKinds'
import type { KindReader, Reading, Readout } from './readout'
import { readStaffAlert } from './staffAlert'
import { unlessBounced } from './unlessBounced'

const kindReaders: { [Kind in MessageKind]: KindReader<Kind> } = {
  ...bookingReaders,
  paymentConfirmation: unlessBounced(readPaymentConfirmation),
  refundMade: unlessBounced(readRefundMade),
  giftCard: unlessBounced(readGiftCardLetter),
  membershipDue: unlessBounced(readMembershipDue),
  staffAlert: unlessBounced(readStaffAlert),
  // Whoever called an alert spam by mistake may still ask for a new password.
  invitation: unlessBounced(accountReader('invitation'), ['bounced']),
  passwordReset: unlessBounced(accountReader('passwordReset'), ['bounced']),
}

/** What a message says at the moment at which it goes out, read anew, or why it does not. */
export const readMessage = (reading: Reading): Promise<Readout> => kindReaders[reading.message.kind](reading)
