import type { Endpoint } from 'payload'
import { offerEndpoints } from './offer'

/** What guests ask and order, without signing in. */
export const guestEndpoints: Endpoint[] = [...offerEndpoints]
