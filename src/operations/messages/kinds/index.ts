import type { MessageKind } from '@/domain/messages/kinds'
import { accountReader } from './accountKinds'
import { bookingReaders } from './bookingKinds'
import type { KindReader, Reading, Readout } from './readout'
import { readPaymentConfirmation, readRefundMade } from './moneyKinds'
import { readStaffAlert } from './staffAlert'

const kindReaders: { [Kind in MessageKind]: KindReader<Kind> } = {
  ...bookingReaders,
  paymentConfirmation: readPaymentConfirmation,
  refundMade: readRefundMade,
  staffAlert: readStaffAlert,
  invitation: accountReader('invitation'),
  passwordReset: accountReader('passwordReset'),
}

/** What a message says at the moment at which it goes out, read anew, or why it does not. */
export const readMessage = (reading: Reading): Promise<Readout> => kindReaders[reading.message.kind](reading)
