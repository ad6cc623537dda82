import { hkdfSync } from 'node:crypto'
import { env } from '@/env'

/** A key of its own for each purpose, so that what is made for one proves nothing for another. */
export const deriveKey = (
  purpose: 'second factor' | 'recovery codes' | 'account links' | 'enrolment',
): Buffer => Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, 'eliksir', purpose, 32))
