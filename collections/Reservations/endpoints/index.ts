import type { Endpoint } from 'payload'
import { boardReads } from './board'
import { boardCommands } from './boardCommands'
import { boardStream } from './boardStream'
import { confirmationEndpoints } from './confirmation'
import { moneyEndpoints } from './money'
import { offerEndpoints } from './offer'
import { orderEndpoints } from './orders'
import { ownEndpoints } from './own'

/** What guests ask and order, without signing in. */
export const guestEndpoints: Endpoint[] = [
  ...offerEndpoints,
  ...ownEndpoints,
  ...confirmationEndpoints,
  ...orderEndpoints,
]

/** What the service board asks and does. */
export const boardEndpoints: Endpoint[] = [...boardReads, boardStream, ...boardCommands, ...moneyEndpoints]
