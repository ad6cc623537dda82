import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { PolicyReceipt } from '@/queries/reservations/getReservation'
import { momentWords } from '../reserve/nightWords'
import type { CostWords } from '../reserve/timeWords'

/** The receipt of a policy as steps of the line of time; none where nothing ever costs anything. */
export function receiptSteps(receipt: PolicyReceipt, timeZone: string, locale: Locale): CostWords[] {
  const t = wordsFor(locale, 'reserve')
  const { steps, currency, charge, depositKind } = receipt
  if (steps.every(({ feeCents }) => feeCents === 0)) return []
  const kind = charge?.kind === 'deposit' ? depositKind : 'none'
  return steps.map(({ until, feeCents }) => ({
    when: until ? t('until', { when: momentWords(until, timeZone, locale) }) : t('later'),
    what:
      feeCents === 0
        ? t('cancelFree', { kind })
        : t('cancelFee', { kind, amount: formatMoney({ amountCents: feeCents, currency }, locale, 'menu') }),
    isFree: feeCents === 0,
  }))
}
