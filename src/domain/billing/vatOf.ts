import type { RETAINED_VAT, GIFT_CARD_VAT, VatTreatment } from './accountLists'
import type { EntryKind } from './entry'

/** How a venue has told the house to treat VAT. */
export type VatRules = {
  depositVatPercent: number | null
  retainedVat: (typeof RETAINED_VAT)[number]
  giftCardVat: (typeof GIFT_CARD_VAT)[number]
  giftCardVatPercent: number | null
}

export type Vat = { treatment: VatTreatment; percent: number | null }

const none: Vat = { treatment: 'none', percent: null }
const ask: Vat = { treatment: 'askAccountant', percent: null }
const rate = (percent: number | null): Vat => (percent === null ? ask : { treatment: 'rate', percent })

/**
 * How an entry is taxed. An advance is taxed when it comes and when it goes back; what is kept is as the venue says, and
 * its accountant is asked while it says nothing; a voucher for one kind of thing is taxed when it is sold.
 */
export function vatOf(kind: EntryKind, rules: VatRules): Vat {
  switch (kind) {
    case 'depositCharged':
    case 'refunded':
    case 'refundFailed':
      return rate(rules.depositVatPercent)
    case 'depositRetained':
    case 'retainedReleased':
    case 'guaranteeCharged':
      if (rules.retainedVat === 'outside') return { treatment: 'outside', percent: null }
      return rules.retainedVat === 'taxed' ? rate(rules.depositVatPercent) : ask
    case 'giftCardIssued':
      return rules.giftCardVat === 'singlePurpose' ? rate(rules.giftCardVatPercent) : none
    case 'giftCardRedeemed':
    case 'giftCardReturned':
      return rules.giftCardVat === 'multiPurpose' ? rate(rules.giftCardVatPercent) : none
    case 'membershipCharged':
      return rate(rules.depositVatPercent)
    default:
      return none
  }
}
