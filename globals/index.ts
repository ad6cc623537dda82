import { Navigation } from './Navigation'
import { Security } from './Security'
import { Site } from './Site'

export const globals = [Site, Navigation, Security]
