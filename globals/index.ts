import { Navigation } from './Navigation'
import { Site } from './Site'

export const globals = [Site, Navigation]
