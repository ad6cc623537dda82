import { own } from './own'
import { sessionEndpoints } from './sessions'
import { signingIn } from './signingIn'
import { team } from './team'

/** Before the platform's own, and those with a fixed address before those with an id. */
export const accountEndpoints = [...signingIn, ...own, ...team, ...sessionEndpoints]
