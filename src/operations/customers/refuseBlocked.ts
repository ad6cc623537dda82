import { isBlocked, type Block } from '@/domain/customer/isBlocked'
import { refusal } from '@/platform/http/refusal'

/**
 * Turns a blocked guest away from booking online. The answer asks him to call and does not say why, as anybody can type
 * anybody's address. Staff may book him all the same: they see the block on the guest's page.
 */
export function refuseBlocked(customer: { blocked?: Block | null } | null, now: Date): void {
  if (isBlocked(customer?.blocked, now)) throw refusal('BOOK_BY_PHONE')
}
