import type { Endpoint } from 'payload'
import { offerEndpoints } from './offer'
import { orderEndpoints } from './orders'
import { ownEndpoints } from './own'

/** What guests ask and order, without signing in. */
export const guestEndpoints: Endpoint[] = [...offerEndpoints, ...ownEndpoints, ...orderEndpoints]
