'use client'

import type { DefaultCellComponentProps } from 'payload'
import { PAYMENT_STATES, type PaymentState } from '@/domain/billing/paymentState'
import { paymentStateWords } from '@/i18n/admin/words/payments'
import { Icon, type IconName } from '../icons/Icon'
import type { StatusFamily } from '../reservations/statusFamily'
import { useSay } from '../text/useSay'

const looks: Record<PaymentState, { family: StatusFamily; icon: IconName }> = {
  open: { family: 'open', icon: 'clock' },
  needsGuest: { family: 'wait', icon: 'phone' },
  processing: { family: 'open', icon: 'clock' },
  paid: { family: 'sure', icon: 'confirmed' },
  cancelled: { family: 'off', icon: 'declined' },
}

/** Where a payment stands: colour, icon and word. */
export function PaymentStateCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  const state = PAYMENT_STATES.find((one) => one === cellData)
  if (!state) return null
  const { family, icon } = looks[state]
  return (
    <span className={`status status--${family}`}>
      <Icon name={icon} />
      {paymentStateWords[state]?.[say.language]}
    </span>
  )
}
