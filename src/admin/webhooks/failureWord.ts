import type { TextKey } from '@/i18n/admin/texts'
import type { Say } from '@/i18n/admin/say'
import { DELIVERY_FAILURES } from '@/domain/events/deliveryStatuses'

/** 'STATUS 500' as whoever reads it would say it: refused by the receiver (500). */
export function failureWord(say: Say, failure: string): string {
  const [code = '', status] = failure.split(' ')
  if (!DELIVERY_FAILURES.some((one) => one === code)) return failure
  const word = say(`deliveryFailure.${code}` as TextKey)
  return status ? `${word} (${status})` : word
}
