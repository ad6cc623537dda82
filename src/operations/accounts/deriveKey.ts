import { hkdfSync } from 'node:crypto'
import { env } from '@/env'

/**
 * A key of its own for each purpose, so that what is made for one proves nothing for another. Second steps may hang on a secret of
 * their own, and then outlive a new `PAYLOAD_SECRET`.
 */
export function deriveKey(purpose: 'second factor' | 'account links' | 'enrolment'): Buffer {
  const own = purpose === 'second factor' ? env.SECOND_FACTOR_SECRET : undefined
  return Buffer.from(hkdfSync('sha256', own ?? env.PAYLOAD_SECRET, 'eliksir', purpose, 32))
}
